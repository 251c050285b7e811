package org.unicornkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each query of a folder, and each that is made up, gives the same over compact graphs as Jena gives over its own
/// where it optimizes nothing: the same rows as often, in the same order where one is asked for.
class CompactExecutorTest {

    private static final Path FOLDER = Path.of("src/test/resources/graph/queries");
    private static final int MIN_QUERIES = 50;
    private static final int MADE_UP = 100;

    private static final DatasetGraph PLAIN = SampleGraphs.plain();
    private static final DatasetGraph COMPACT = SampleGraphs.compact();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    static void thereAreQueries() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(MIN_QUERIES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itGivesWhatJenaGives(Path file) throws IOException {
        assertSame(QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void madeUpQueriesGiveWhatJenaGives(int seed) {
        RandomQuery queries = new RandomQuery(seed);
        for (int number = 0; number < MADE_UP; number++) {
            assertSame(QueryFactory.create(queries.next(), Syntax.syntaxSPARQL_12));
        }
    }

    private static void assertSame(Query query) {
        List<String> expected = rows(query, QueryExec.dataset(PLAIN).set(ARQ.optimization, false));
        List<String> rows = rows(
                query, QueryExec.dataset(COMPACT).set(ARQConstants.sysOpExecutorFactory, CompactExecutor.factory()));
        if (query.hasOrderBy()) {
            assertThat(rows).as("%s", query).containsExactlyElementsOf(expected);
        } else {
            assertThat(rows).as("%s", query).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /// Without this the test above might compare Jena with itself.
    @Test
    void matchesAreNumbers() {
        Query query = QueryFactory.create("SELECT * { ?s ?p ?o . ?o ?q ?t }");
        try (QueryExec exec = QueryExec.dataset(COMPACT)
                .query(query)
                .set(ARQConstants.sysOpExecutorFactory, CompactExecutor.factory())
                .build()) {
            assertThat(exec.select().next()).isInstanceOf(MatchedRow.class);
        }
        assertThat(CompactGraph.within(COMPACT.getDefaultGraph())).isNotNull();
    }

    private static List<String> rows(Query query, QueryExecBuilder builder) {
        try (QueryExec exec = builder.query(query).build()) {
            return exec.select().stream().map(row -> words(query, row)).toList();
        }
    }

    private static String words(Query query, Binding row) {
        StringBuilder words = new StringBuilder();
        for (Var var : query.getProjectVars()) {
            words.append(var).append('=').append(row.get(var)).append(' ');
        }
        return words.toString();
    }
}
