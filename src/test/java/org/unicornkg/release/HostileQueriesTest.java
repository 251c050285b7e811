package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.graph.CompactGraphs;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.AdHocQuery;

/// Queries that would not end, or would fill the memory. Each names in its first line what may come of it instead: the
/// codes of problems, `answered` where an answer may come at once.
class HostileQueriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/query/hostile");
    private static final Allowance SHORT = Allowance.of(Duration.ofMillis(400));
    /// Far more than any takes: reached, it is a query that does not end.
    private static final Duration NEVER = Duration.ofSeconds(60);

    /// As a release is held.
    private static final Graphs GRAPHS = new InMemory(ReleaseDataset.of(CompactGraphs.of(
            PrefixMapping.Factory.create(), Map.of(NodeFactory.createURI("https://example.org/graph"), madeUp()))));

    /// As any other dataset of Jena's is asked.
    private static final Graphs OTHERS = new InMemory(DatasetGraphFactory.wrap(madeUp()));

    @ParameterizedTest
    @MethodSource("files")
    void itEndsWithAProblem(Path file) throws IOException {
        assertEnds(GRAPHS, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itEndsInOtherDatasetsToo(Path file) throws IOException {
        assertEnds(OTHERS, file);
    }

    private static void assertEnds(Graphs graphs, Path file) throws IOException {
        String text = Files.readString(file);
        List<String> expected =
                List.of(text.lines().findFirst().orElseThrow().substring(2).split(" "));
        String came =
                assertTimeoutPreemptively(NEVER, () -> problem(graphs, text)).orElse("answered");
        assertThat(expected).contains(came);
    }

    @Test
    void aSignalFromAnotherThreadEndsAQueryWithItsReason() {
        StopSignal signal = new StopSignal();
        Problem reason = new Problem.NotFound("the client");
        Query query =
                AdHocQuery.of("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }").query();

        assertThatThrownBy(() -> assertTimeoutPreemptively(
                        NEVER,
                        () -> GRAPHS.select(query, Allowance.of(NEVER).endedBy(signal), rows -> {
                            rows.next();
                            new Thread(() -> signal.stop(reason)).start();
                            return rows.stream().count();
                        })))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(reason));
    }

    @Test
    void whatIsBoundedStillGivesWhatJenaGives() {
        Query query = AdHocQuery.of("""
                SELECT * {
                  BIND (REPLACE("abcd"@en, "b(.)", "<$1>", "i") AS ?replaced)
                  BIND (REPLACE("abcd", ".*", "x") AS ?all)
                  BIND (REGEX("line one\\nTWO", "^t", "im") AS ?found)
                  BIND (CONCAT("a"@en, "b"@en) AS ?joined)
                  BIND (2 * 3.5 - 1 / 4 AS ?reckoned)
                  BIND ("2024-01-31"^^<http://www.w3.org/2001/XMLSchema#date>
                        + "P1M"^^<http://www.w3.org/2001/XMLSchema#yearMonthDuration> AS ?later)
                  { SELECT (GROUP_CONCAT(?v) AS ?blanks) (GROUP_CONCAT(DISTINCT ?v; separator=",") AS ?commas)
                    { VALUES ?v { 1 1 2 } } }
                }""").query();
        List<Binding> plain = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build().select().stream()
                .toList();

        assertThat(GRAPHS.<List<Binding>>select(
                        query, SHORT, rows -> rows.stream().toList()))
                .isEqualTo(plain)
                .hasSize(1);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static Optional<String> problem(Graphs graphs, String text) {
        try {
            Query query = AdHocQuery.of(text).query();
            if (query.isSelectType()) {
                graphs.select(query, SHORT, rows -> rows.stream().count());
            } else if (query.isAskType()) {
                graphs.ask(query, SHORT);
            } else {
                graphs.graph(query, SHORT);
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem().code());
        }
    }

    /// A chain of ten thousand things, a hundred who all know each other, and a few long texts.
    private static Graph madeUp() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 10_000; i++) {
            graph.add(thing("n" + i), thing("next"), thing("n" + (i + 1)));
        }
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 100; j++) {
                graph.add(thing("n" + i), thing("knows"), thing("n" + j));
            }
        }
        for (int i = 0; i < 10; i++) {
            graph.add(thing("n" + i), thing("text"), NodeFactory.createLiteralString("ab".repeat(20_000) + i));
        }
        return graph;
    }

    private static Node thing(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
