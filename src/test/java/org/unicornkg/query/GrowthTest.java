package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.release.CountedGraph;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// How the work of each saved query grows with the data. `-Dcopies=100` tries it on more than a million triples.
///
/// Where the pattern binds a parameter in every row, or a join takes the place of what does not, who gives it pays for
/// that thing alone. All other questions must only do no worse than to grow with the data: those that give nothing,
/// because their rows grow; and those whose parameter comes of BIND or stands in OPTIONAL with other things, because
/// then every row must be looked at.
@ParameterizedClass(name = "{0}")
@MethodSource("queries")
class GrowthTest {

    private static final int COPIES = Integer.getInteger("copies", 10);
    /// Within which the same work is the same.
    private static final long SAME = 2;

    /// What is not told of a thing stands nowhere: every event must be asked whether it lacks something.
    private static final Set<String> ASK_OF_ALL = Set.of("gaps");

    private static final Folders FOLDERS = Folders.in(Path.of(""));
    private static final Release RELEASE = Copies.of(FOLDERS, 1);
    private static final Names NAMES = Names.of(RELEASE.base());
    private static final CountedGraph SMALL = new CountedGraph(RELEASE);
    private static final CountedGraph LARGE = new CountedGraph(Copies.of(FOLDERS, COPIES));

    private final SavedQuery query;

    GrowthTest(SavedQuery query) {
        this.query = query;
    }

    static Collection<SavedQuery> queries() {
        return Catalogue.read(FOLDERS.queries()).all().stream()
                .filter(query -> !query.isFederated())
                .toList();
    }

    @Test
    void askedAboutOneThingItPaysForThatAlone() {
        for (Parameter parameter : query.header().parameters()) {
            if (isJoined(Var.alloc(parameter.name())) && !ASK_OF_ALL.contains(query.name())) {
                given(parameter).ifPresent(arguments -> {
                    Work small = work(SMALL, arguments);
                    Work large = work(LARGE, arguments);
                    if (large.rows() == small.rows()) {
                        assertThat(large.touched())
                                .as("%s with %s, of %s before", query.file(), arguments.values(), small)
                                .isLessThanOrEqualTo(SAME * small.touched());
                    }
                });
            }
        }
    }

    @Test
    void askedAboutAllItGrowsNoFasterThanTheData() {
        List<Arguments> all = new ArrayList<>(List.of(required()));
        query.header().parameters().forEach(parameter -> given(parameter).ifPresent(all::add));
        for (Arguments arguments : all) {
            Work small = work(SMALL, arguments);
            Work large = work(LARGE, arguments);
            assertThat(large.touched())
                    .as("%s with %s, of %s before", query.file(), arguments.values(), small)
                    .isLessThanOrEqualTo(SAME * COPIES * small.touched());
        }
    }

    private boolean isJoined(Var parameter) {
        Element pattern = query.query().getQueryPattern();
        return CertainVariables.of(pattern).contains(parameter)
                || OptionalJoin.of(pattern, parameter).isPresent()
                || ExistenceJoin.of(pattern, parameter).isPresent();
    }

    private Arguments required() {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.isRequired()) {
                examples.put(parameter.name(), List.of(parameter.example().orElseThrow()));
            }
        }
        return Arguments.read(query, examples, NAMES);
    }

    /// Returns the parameter with a thing for which there are rows: the first one of the open answer that will do.
    private Optional<Arguments> given(Parameter parameter) {
        if (parameter.isRequired() || !(parameter.type() instanceof ParameterType.Thing)) {
            return Optional.empty();
        }
        return things(parameter.name())
                .map(thing -> {
                    Map<String, List<Node>> values =
                            new LinkedHashMap<>(required().values());
                    values.put(parameter.name(), List.of(thing));
                    return new Arguments(values);
                })
                .filter(arguments -> work(SMALL, arguments).rows() > 0)
                .findFirst();
    }

    /// Returns the things of the open answer, those of the column of that name first.
    private Stream<Node> things(String column) {
        Predicate<Node> isThing = node -> node.isURI() && node.getURI().startsWith(Prefixes.ID);
        Arguments open = required();
        if (query.kind() == SavedQuery.Kind.GRAPH) {
            return query.triples(RELEASE.graphs(), open, Limits.usual()).all().stream()
                    .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                    .filter(isThing)
                    .distinct();
        }
        Table table = query.run(RELEASE.graphs(), open, Limits.usual()).table();
        int place = table.columns().indexOf(column);
        Stream<Node> first = place < 0
                ? Stream.empty()
                : table.rows().stream().map(row -> row.get(place)).filter(Objects::nonNull);
        Stream<Node> others = table.rows().stream().flatMap(List::stream).filter(Objects::nonNull);
        return Stream.concat(first, others).filter(isThing).distinct();
    }

    private record Work(int rows, long touched) {}

    private Work work(CountedGraph graph, Arguments arguments) {
        Graphs graphs = graph.graphs();
        Query bound = query.bind(arguments);
        graph.take();
        int rows = query.kind() == SavedQuery.Kind.GRAPH
                ? graphs.graph(bound, Graphs.PATIENCE).size()
                : graphs.select(bound, all -> {
                    int count = 0;
                    for (; all.hasNext(); count++) {
                        all.next();
                    }
                    return count;
                });
        return new Work(rows, graph.take());
    }
}
