package org.unicornkg.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;

/// Matches questions to the saved queries of a catalogue, and says when nothing fits well enough. Immutable.
///
/// docs/ask.md tells how it scores.
public final class QuestionBox {

    private static final int MOST_READINGS = 5;
    private static final String AS_OF = "asOf";

    private final List<Answerable> answerables;
    private final WordWeights weights;
    private final Names names;
    private final Variants variants;
    private final Assignments assignments;
    private final ClosedValues closed;

    private QuestionBox(Catalogue catalogue, Graphs graphs, Names names) {
        Thesaurus thesaurus = Thesaurus.read();
        this.names = names;
        this.closed = ClosedValues.of(graphs, thesaurus);
        this.assignments = new Assignments(names);
        this.variants = Variants.of(thesaurus, graphs);
        Map<SavedQuery, List<Pattern>> patterns = new LinkedHashMap<>();
        for (SavedQuery query : catalogue.all()) {
            if (!query.header().questions().isEmpty()) {
                patterns.put(query, Pattern.allOf(query, thesaurus));
            }
        }
        this.weights = WordWeights.of(patterns.values());
        this.answerables = patterns.entrySet().stream()
                .map(entry -> Answerable.of(entry.getKey(), entry.getValue(), weights))
                .toList();
    }

    /// Makes the box for the questions that a catalogue answers over a knowledge base.
    ///
    /// @param names of that knowledge base
    public static QuestionBox of(Catalogue catalogue, KnowledgeBase base, Names names) {
        return new QuestionBox(catalogue, base.graphs(), names);
    }

    /// Reads a question.
    public Understanding understand(String text) {
        Map<SavedQuery, Fit> fits = new LinkedHashMap<>();
        for (Question question : variants.of(text, named(text))) {
            for (Answerable answerable : answerables) {
                best(question, answerable)
                        .ifPresent(fit -> fits.merge(
                                fit.query(), fit, (one, other) -> one.score() >= other.score() ? one : other));
            }
        }
        List<Fit> ordered = fits.values().stream()
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
        List<Reading> readings = ordered.stream()
                .limit(MOST_READINGS)
                .map(fit -> new Reading(
                        fit.query(),
                        new Arguments(fit.values()),
                        fit.score(),
                        fit.pattern().text()))
                .toList();
        return new Understanding(text, readings, Doubts.of(ordered));
    }

    private List<Named> named(String text) {
        return names.mentions(text).stream()
                .map(mention -> new Named(
                        mention.start(),
                        mention.end(),
                        mention.candidates().stream()
                                .map(Match::thing)
                                .distinct()
                                .toList()))
                .toList();
    }

    private Optional<Fit> best(Question question, Answerable answerable) {
        Fit best = null;
        for (List<Parameter> way : assignments.of(question, answerable.query())) {
            Map<String, List<Node>> values = assignments.values(question, way);
            addWords(question, answerable.query(), values);
            boolean isWhole = answerable.query().header().parameters().stream()
                    .allMatch(parameter -> !parameter.isRequired() || values.containsKey(parameter.name()));
            if (isWhole) {
                Fit fit = fit(question, answerable, way, values);
                if (best == null || fit.score() > best.score()) {
                    best = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Adds the values that are given by common words, and the day.
    private void addWords(Question question, SavedQuery query, Map<String, List<Node>> values) {
        for (Parameter parameter : query.header().parameters()) {
            if (!values.containsKey(parameter.name())) {
                closed.value(parameter, question.parts())
                        .ifPresent(value -> values.put(parameter.name(), List.of(value)));
            }
        }
        if (question.asOf().isPresent() && query.header().parameter(AS_OF).isPresent()) {
            String day = question.asOf().get().toString();
            values.put(AS_OF, List.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
        }
    }

    private Fit fit(Question question, Answerable answerable, List<Parameter> way, Map<String, List<Node>> values) {
        List<Part> parts = question.parts().stream()
                .map(part -> part instanceof Part.Slot slot
                        ? new Part.Slot(way.get(Integer.parseInt(slot.key())).name())
                        : part)
                .toList();
        Answerable.Likeness likeness = answerable.likeness(Features.of(parts, weights));
        SavedQuery query = answerable.query();
        boolean losesDay =
                question.asOf().isPresent() && query.header().parameter(AS_OF).isEmpty();
        double score = losesDay ? likeness.score() / 2 : likeness.score();
        return new Fit(query, values, score, likeness.pattern(), question, assignments.ambiguous(question, way));
    }
}
