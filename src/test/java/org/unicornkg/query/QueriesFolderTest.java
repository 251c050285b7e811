package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;
import org.unicornkg.wikidata.WikidataStandIn;

/// Every `queries/<name>.rq` keeps the rules of lint and gives the rows of `<name>.expected.csv`, or the triples of
/// `<name>.expected.ttl`, on the data of the repository. `-Dexpect=write` writes what it gives, and fails, so that the
/// difference is read.
@ParameterizedClass(name = "{0}")
@MethodSource("queries")
class QueriesFolderTest {

    private static final int MIN_QUERIES = 38;
    private static final Path HOME = Path.of("");
    private static final Path FOLDER = HOME.resolve("queries");
    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));
    private static final Release RELEASE = Release.trusted(Folders.in(HOME));
    private static final Names NAMES = Names.of(RELEASE.base());
    private static final Lint LINT = Lint.of(RELEASE.graphs());

    /// IRIs as prefixed names, numbers and dates as they are written; LF, because the files are read as text by people.
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static WikidataStandIn wikidata;

    private final SavedQuery query;

    QueriesFolderTest(SavedQuery query) {
        this.query = query;
    }

    @BeforeAll
    static void start() {
        wikidata = WikidataStandIn.start();
    }

    @AfterAll
    static void stop() {
        wikidata.close();
    }

    static Collection<SavedQuery> queries() {
        Collection<SavedQuery> queries = Catalogue.read(FOLDER).all();
        assertThat(queries).as("queries in %s", FOLDER).hasSizeGreaterThanOrEqualTo(MIN_QUERIES);
        return queries;
    }

    @Test
    void keepsTheRules() {
        List<Finding> findings = LINT.check(query);
        assertThat(findings).as("%s", query.file()).isEmpty();
    }

    @Test
    void givesWhatIsExpected() throws IOException {
        switch (query.kind()) {
            case TABLE -> givesTheExpectedRows(FOLDER.resolve(query.name() + ".expected.csv"));
            case GRAPH ->
                ExpectedTriples.assertSame(triples(examples(true)), FOLDER.resolve(query.name() + ".expected.ttl"));
        }
    }

    private void givesTheExpectedRows(Path expected) throws IOException {
        List<List<String>> rows = shown(table(examples(true)));
        if (IS_WRITING) {
            write(expected, rows);
        }

        assertThat(expected)
                .as("expected rows: write them with -Dexpect=write, and read them")
                .exists();
        List<List<String>> lines;
        try (var parser = CSV.parse(Files.newBufferedReader(expected))) {
            lines = parser.stream().map(CSVRecord::toList).toList();
        }
        assertThat(rows).as("%s", expected).containsExactlyElementsOf(lines);
        assertThat(IS_WRITING).as("expectations were written: read the diff").isFalse();
    }

    @Test
    void ordersItsRowsBeyondDoubt() {
        if (query.kind() == SavedQuery.Kind.GRAPH) {
            return;
        }
        List<String> keys = query.query().getOrderBy().stream()
                .filter(key -> key.getExpression().isVariable())
                .map(key -> key.getExpression().asVar().getVarName())
                .toList();
        Table table = table(examples(true));
        List<Integer> places = keys.stream()
                .map(table.columns()::indexOf)
                .filter(place -> place >= 0)
                .toList();
        List<String> seen = table.rows().stream()
                .distinct()
                .map(row -> places.stream().map(row::get).toList().toString())
                .toList();

        assertThat(seen)
                .as("%s: variables of ORDER BY, which must tell every row apart", query.file())
                .doesNotHaveDuplicates();
    }

    @Test
    void examplesGiveRows() {
        for (Map.Entry<String, List<String>> example : examples(false).entrySet()) {
            Map<String, List<String>> given = examples(true);
            given.put(example.getKey(), example.getValue());

            assertThat(size(given)).as("%s with %s", query.file(), given).isPositive();
            assertThat(hasAnswer(given)).as("%s with %s", query.file(), given).isTrue();
        }
    }

    @Test
    void asOfLongAgoGivesNoRows() {
        if (query.header().parameter("asOf").isPresent()) {
            Map<String, List<String>> given = examples(true);
            given.put("asOf", List.of("1900"));

            assertThat(size(given)).as("%s as of 1900", query.file()).isZero();
            assertThat(hasAnswer(given)).as("%s as of 1900", query.file()).isFalse();
        }
    }

    private Map<String, List<String>> examples(boolean isRequired) {
        Map<String, List<String>> examples = new TreeMap<>();
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.isRequired() == isRequired) {
                parameter.example().ifPresent(example -> examples.put(parameter.name(), List.of(example)));
            }
        }
        return examples;
    }

    /// Returns the number of rows or triples.
    private int size(Map<String, List<String>> given) {
        return switch (query.kind()) {
            case TABLE -> table(given).rows().size();
            case GRAPH -> triples(given).all().size();
        };
    }

    private boolean hasAnswer(Map<String, List<String>> given) {
        return query.hasAnswer(
                RELEASE.graphs(),
                Arguments.read(query, given, NAMES),
                Limits.usual().calling(wikidata.hosts()).allowance());
    }

    private Triples triples(Map<String, List<String>> given) {
        return query.triples(RELEASE.graphs(), Arguments.read(query, given, NAMES), Limits.usual());
    }

    private Table table(Map<String, List<String>> given) {
        Outcome outcome = query.run(
                RELEASE.graphs(),
                Arguments.read(query, given, NAMES),
                Limits.usual().calling(wikidata.hosts()));
        assertThat(outcome).isInstanceOf(Outcome.Complete.class);
        return outcome.table();
    }

    private static List<List<String>> shown(Table table) {
        List<List<String>> lines = new ArrayList<>(List.of(table.columns()));
        for (List<@Nullable Node> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Node node : row) {
                cells.add(shown(node));
            }
            lines.add(cells);
        }
        return lines;
    }

    private static String shown(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? Prefixes.shorten(node.getURI()) : node.getLiteralLexicalForm();
    }

    private static void write(Path file, List<List<String>> lines) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file), CSV)) {
            printer.printRecords(lines);
        }
    }
}
