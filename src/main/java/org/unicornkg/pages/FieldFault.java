package org.unicornkg.pages;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.pages.FormField.Fault;
import org.unicornkg.pages.FormField.Remedy;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.search.Names;

/// Says to a reader what is wrong with the value of a parameter, and what he may have meant.
final class FieldFault {

    private static final int MOST_REMEDIES = 10;

    private FieldFault() {}

    static Fault of(Frame frame, ReportRequest request, Parameter parameter, Problem problem, Names names) {
        return switch (problem) {
            case Problem.InParameter in -> of(frame, request, parameter, in.because(), names);
            case Problem.AmbiguousName ambiguous ->
                new Fault(
                        frame.read(FormText.AMBIGUOUS, Seen.text(ambiguous.name())),
                        remedies(frame, request, parameter, ambiguous.name(), ambiguous.candidates(), names));
            case Problem.UnknownName unknown ->
                new Fault(
                        frame.read(FormText.UNKNOWN_NAME, Seen.text(unknown.name())),
                        remedies(frame, request, parameter, unknown.name(), unknown.nearest(), names));
            case Problem.MissingParameter missing -> new Fault(frame.read(FormText.MISSING), List.of());
            case Problem.RepeatedParameter repeated -> new Fault(frame.read(FormText.REPEATED), List.of());
            case Problem.BadValue bad ->
                new Fault(frame.read(FormText.BAD_VALUE, Seen.text(bad.value()), takes(frame, parameter)), List.of());
            // What else is wrong, is not wrong with a value: it has a page of its own.
            default -> new Fault(problem.message(), List.of());
        };
    }

    private static List<Remedy> remedies(
            Frame frame,
            ReportRequest request,
            Parameter parameter,
            String given,
            List<Candidate> candidates,
            Names names) {
        return candidates.stream()
                .limit(MOST_REMEDIES)
                .map(candidate -> names.candidate(NodeFactory.createURI(candidate.iri()), frame.language()))
                .map(candidate -> new Remedy(
                        candidate.label(),
                        candidate.type(),
                        frame.to(request.with(parameter.name(), given, candidate.slug())
                                .toString())))
                .toList();
    }

    /// Returns what a value looks like.
    private static String takes(Frame frame, Parameter parameter) {
        if (!parameter.values().isEmpty()) {
            return String.join(", ", parameter.values());
        }
        return switch (parameter.type()) {
            case ParameterType.Thing thing -> frame.read(FormText.TAKES_THING);
            case ParameterType.Literal literal ->
                frame.read(
                        switch (literal) {
                            case BOOLEAN -> FormText.TAKES_BOOLEAN;
                            case DATE -> FormText.TAKES_DATE;
                            case DECIMAL -> FormText.TAKES_DECIMAL;
                            case INTEGER -> FormText.TAKES_INTEGER;
                            case STRING -> FormText.TAKES_TEXT;
                        });
        };
    }
}
