package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.pages.FormField.Choice;
import org.unicornkg.problem.Problem;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.ColumnTerm;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.search.Match;
import org.unicornkg.vocab.Prefixes;

/// Makes the form of a report: asks for all labels at once, then makes the fields.
final class FormMaker {

    /// The closed lists of the ontology: short enough to be shown whole.
    private static final String TERMS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?class ?term WHERE {
              ?class rdfs:subClassOf kg:Term .
              ?term a ?class
            }
            ORDER BY ?class ?term
            """;

    private final Knowledge knowledge;
    private final Frame frame;
    private final ReportRequest request;
    private final Map<Node, List<Node>> closed;
    private final Labels labels;

    FormMaker(Knowledge knowledge, Frame frame, ReportRequest request) {
        this.knowledge = knowledge;
        this.frame = frame;
        this.request = request;
        this.closed = parameters().stream().anyMatch(parameter -> parameter.type() instanceof ParameterType.Thing)
                ? closedLists()
                : Map.of();
        this.labels = knowledge.base().labels().covering(shown());
    }

    ReportForm form() {
        return new ReportForm(request, parameters().stream().map(this::field).toList(), frame);
    }

    private List<Parameter> parameters() {
        return request.query().header().parameters();
    }

    private Language language() {
        return frame.language();
    }

    private Map<Node, List<Node>> closedLists() {
        return knowledge.base().graphs().select(QueryFactory.create(TERMS), rows -> {
            Map<Node, List<Node>> lists = new LinkedHashMap<>();
            rows.forEachRemaining(row -> lists.computeIfAbsent(row.get("class"), key -> new ArrayList<>())
                    .add(row.get("term")));
            return lists;
        });
    }

    private Set<Node> shown() {
        Set<Node> shown = new LinkedHashSet<>();
        for (Parameter parameter : parameters()) {
            shown.addAll(terms(parameter.name()));
            parameter.values().forEach(value -> shown.addAll(terms(value)));
            shown.addAll(members(parameter));
            example(parameter).ifPresent(shown::add);
        }
        request.arguments().map(Arguments::values).map(Map::values).stream()
                .flatMap(Collection::stream)
                .forEach(shown::addAll);
        return shown;
    }

    private static List<Node> terms(String name) {
        return ColumnTerm.of(name).stream().map(NodeFactory::createURI).toList();
    }

    private List<Node> members(Parameter parameter) {
        return parameter.type() instanceof ParameterType.Thing thing
                ? closed.getOrDefault(thing.ofClass(), List.of())
                : List.of();
    }

    private Optional<Node> example(Parameter parameter) {
        return parameter.type() instanceof ParameterType.Thing
                ? parameter.example().flatMap(knowledge.names()::identified)
                : Optional.empty();
    }

    private FormField field(Parameter parameter) {
        String summary = parameter.summary().in(language());
        String word = terms(parameter.name()).stream()
                .filter(labels::has)
                .findFirst()
                .map(term -> labels.label(term, language()))
                .orElse(summary.isEmpty() ? parameter.name() : summary);
        List<Choice> options = options(parameter);
        return new FormField(
                parameter,
                Control.of(parameter.type(), !options.isEmpty()),
                word,
                word.equals(summary) ? "" : summary,
                options,
                given(parameter),
                parameter.example().map(value -> new Choice(value, exampleLabel(parameter, value))),
                Optional.ofNullable(request.faults().get(parameter.name())).map(problem -> fault(parameter, problem)));
    }

    private String exampleLabel(Parameter parameter, String value) {
        return example(parameter).map(thing -> labels.label(thing, language())).orElse(value);
    }

    private List<Choice> options(Parameter parameter) {
        if (parameter.type() == ParameterType.Literal.BOOLEAN) {
            return List.of(new Choice("true", frame.read(FormText.YES)), new Choice("false", frame.read(FormText.NO)));
        }
        Stream<Choice> listed = parameter.values().stream().map(value -> new Choice(value, listedLabel(value)));
        Stream<Choice> members = members(parameter).stream()
                .map(term -> new Choice(Prefixes.localName(term), labels.label(term, language())));
        return Stream.concat(listed, members).toList();
    }

    /// A value that a header lists may be the name of a term, such as that of a class.
    private String listedLabel(String value) {
        return terms(value).stream()
                .filter(labels::has)
                .findFirst()
                .map(term -> labels.label(term, language()))
                .orElse(value);
    }

    private List<Choice> given(Parameter parameter) {
        List<String> texts = request.given().getOrDefault(parameter.name(), List.of());
        if (request.arguments().isEmpty() || texts.isEmpty()) {
            return texts.stream()
                    .map(Seen::text)
                    .map(text -> new Choice(text, text))
                    .toList();
        }
        return request.arguments().get().values().getOrDefault(parameter.name(), List.of()).stream()
                .map(value -> choice(parameter, value))
                .toList();
    }

    private Choice choice(Parameter parameter, Node value) {
        String label = labels.label(value, language());
        if (members(parameter).contains(value)) {
            return new Choice(Prefixes.localName(value), label);
        }
        String text = ShownArguments.text(value);
        return new Choice(text, label, means(parameter, label, value) ? label : text);
    }

    /// Tells whether a name means that thing and no other.
    private boolean means(Parameter parameter, String name, Node thing) {
        return parameter.type() instanceof ParameterType.Thing type
                && knowledge.names().find(name, type.isAny() ? Optional.empty() : Optional.of(type.ofClass())).stream()
                        .map(Match::thing)
                        .toList()
                        .equals(List.of(thing));
    }

    private FormField.Fault fault(Parameter parameter, Problem problem) {
        return FieldFault.of(frame, request, parameter, problem, knowledge.names());
    }
}
