package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.SmallRelease;
import org.unicornkg.release.Language;

/// A report in each format, against files in `src/test/resources/report`; `-Dexpect=write` writes them, and fails.
class ReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/report");
    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));
    private static final SavedQuery WHO_LEFT = SmallRelease.CATALOGUE.get("who-left");
    private static final Reporter REPORTER = Reporter.of(
            SmallRelease.RELEASE.base(),
            Evidence.of(SmallRelease.RELEASE.graphs(), SourceTexts.in(GOLDEN.resolve("sources"))));

    @ParameterizedTest
    @CsvSource({
        "table, en, table.en.txt",
        "table, zh-Hant, table.zh-Hant.txt",
        "table, zh-Hans, table.zh-Hans.txt",
        "csv, en, report.en.csv",
        "csv, zh-Hant, report.zh-Hant.csv",
        "tsv, zh-Hant, report.zh-Hant.tsv",
        "json, zh-Hant, report.zh-Hant.json",
        "markdown, zh-Hant, report.zh-Hant.md",
        "html, zh-Hans, report.zh-Hans.html",
        "sparql-json, en, report.srj"
    })
    void allRows(String format, String language, String file) throws IOException {
        Report report = report(Arguments.none(), Language.parse(language), Limits.usual());

        assertGolden(file, written(report, Format.parse(format), Layout.plain()));
    }

    @Test
    void aTableFitsTheTerminal() throws IOException {
        Report report = report(Arguments.none(), Language.ZH_HANT, Limits.usual());
        String table = written(report, Format.TABLE, Layout.plain().onScreen(OptionalInt.of(72), false));

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(72));
        assertGolden("table.72.txt", table);
    }

    @Test
    void aTableEndsWithItsCitation() throws IOException {
        Report report = report(asOf("2024-06"), Language.EN, Limits.usual());

        assertThat(written(report, Format.TABLE, Layout.plain()).lines().toList())
                .last()
                .isEqualTo("release " + SmallRelease.RELEASE.digest().shortHex() + "  who-left "
                        + WHO_LEFT.digest().shortHex() + "  asOf=2024-06-30");
    }

    @Test
    void noRowsAreSaidInEachFormat() throws IOException {
        Report none = report(asOf("2020"), Language.EN, Limits.usual());

        assertThat(written(none, Format.TABLE, Layout.plain())).startsWith("no rows\n");
        assertThat(written(none, Format.CSV, Layout.plain()).lines().toList())
                .containsExactly(
                        Files.readAllLines(GOLDEN.resolve("report.en.csv")).getFirst());
        assertThat(written(none, Format.TSV, Layout.plain()).lines().toList()).hasSize(1);
        assertThat(written(none, Format.MARKDOWN, Layout.plain()))
                .contains("\n\nno rows\n")
                .doesNotContain("---");
        assertThat(written(none, Format.HTML, Layout.plain()))
                .contains("<p class=\"empty\">no rows</p>")
                .doesNotContain("<table");
        assertThat(new ObjectMapper()
                        .readTree(written(none, Format.SPARQL_JSON, Layout.plain()))
                        .at("/results/bindings")
                        .size())
                .isZero();
        JsonNode json = new ObjectMapper().readTree(written(none, Format.JSON, Layout.plain()));
        assertThat(json.get("count").asInt()).isZero();
        assertThat(json.get("rows").size()).isZero();
        assertThat(json.get("truncated").asBoolean()).isFalse();
    }

    @Test
    void cutRowsAreSaid() throws IOException {
        Report cut =
                report(Arguments.none(), Language.EN, new Limits(Limits.usual().time(), 1));

        assertThat(written(cut, Format.TABLE, Layout.plain()))
                .contains("\n1 row, cut at 1 rows of the query: there are more\n");
        assertThat(written(cut, Format.MARKDOWN, Layout.plain()))
                .contains("\n\n1 row, cut at 1 rows of the query: there are more\n");
        assertThat(written(cut, Format.HTML, Layout.plain()))
                .contains("<p class=\"cut\">1 row, cut at 1 rows of the query: there are more</p>");
        JsonNode json = new ObjectMapper().readTree(written(cut, Format.JSON, Layout.plain()));
        assertThat(json.get("truncated").asBoolean()).isTrue();
    }

    @Test
    void rowsThatDifferInTheClaimAloneAreOneRow() throws IOException {
        Report report = report(Arguments.none(), Language.EN, Limits.usual());

        assertThat(report.sheet().rows())
                .extracting(row -> row.evidence().size())
                .containsExactly(2, 1);
        assertThat(records(written(report, Format.CSV, Layout.plain()))).hasSize(1 + 3);
    }

    @Test
    void spreadsheetsGetNoFormula() throws IOException {
        for (Language language : Language.values()) {
            List<CSVRecord> records =
                    records(written(report(Arguments.none(), language, Limits.usual()), Format.CSV, Layout.plain()));
            List<String> titles = records.getFirst().toList();

            assertThat(records.getLast().get(titles.indexOf("organization"))).startsWith("'");
            // A number keeps its sign.
            assertThat(records.get(1).get(titles.indexOf("value"))).isEqualTo("-5");
        }
    }

    @Test
    void csvBeginsWithAMarkOnRequest() throws IOException {
        Report report = report(Arguments.none(), Language.EN, Limits.usual());

        assertThat(written(report, Format.CSV, Layout.plain().withBom(true)))
                .startsWith("\uFEFFperson,")
                .contains("\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void unknownFormatNamesTheKnownOnes() {
        assertThatThrownBy(() -> Format.parse("xlsx"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.NotAcceptable(
                                        "xlsx",
                                        List.of("table", "csv", "tsv", "json", "markdown", "html", "sparql-json"))));
    }

    private static Arguments asOf(String date) {
        return Arguments.read(WHO_LEFT, Map.of("asOf", List.of(date)), SmallRelease.NAMES);
    }

    private static Report report(Arguments arguments, Language language, Limits limits) {
        return REPORTER.run(WHO_LEFT, arguments, language, limits);
    }

    private static String written(Report report, Format format, Layout layout) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(report, layout, out);
        return out.toString();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    }

    private static void assertGolden(String file, String written) throws IOException {
        if (IS_WRITING) {
            Files.writeString(GOLDEN.resolve(file), written);
        }
        assertThat(written).as(file).isEqualTo(Files.readString(GOLDEN.resolve(file)));
        assertThat(IS_WRITING).as("expectations were written: read the diff").isFalse();
    }
}
