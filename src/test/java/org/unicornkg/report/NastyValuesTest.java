package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.SmallRelease;
import org.unicornkg.release.Language;

/// Values that mean something to a format are values in it: the rows of `nasty.rq`, against files in
/// `src/test/resources/report`; `-Dexpect=write` writes them, and fails.
class NastyValuesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/report");
    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));
    private static final SavedQuery NASTY = SavedQuery.read(GOLDEN.resolve("nasty.rq"));
    private static final Reporter REPORTER = Reporter.of(
            SmallRelease.RELEASE.base(),
            Evidence.of(SmallRelease.RELEASE.graphs(), SourceTexts.in(GOLDEN.resolve("sources"))));

    @ParameterizedTest
    @CsvSource({
        "table, zh-Hant, nasty.zh-Hant.txt",
        "csv, en, nasty.en.csv",
        "tsv, en, nasty.en.tsv",
        "json, en, nasty.en.json",
        "markdown, en, nasty.en.md",
        "html, en, nasty.en.html",
        "html, zh-Hant, nasty.zh-Hant.html",
        "sparql-json, en, nasty.srj"
    })
    void allRows(String format, String language, String file) throws IOException {
        assertGolden(file, written(Format.parse(format), Language.parse(language), Layout.plain()));
    }

    @Test
    void aTerminalHasColours() throws IOException {
        Layout screen = Layout.plain().onScreen(OptionalInt.of(100), true);

        assertGolden("nasty.colours.txt", written(Format.TABLE, Language.EN, screen));
    }

    @Test
    void aPageRunsNothingAndLinksToTheWebAlone() throws IOException {
        String page = written(Format.HTML, Language.EN, Layout.plain());

        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("href=\"javascript");
        assertThat(hrefs(page))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://"))
                .contains("https://example.org/o%27hara_(x)");
    }

    @Test
    void csvAndTsvAreReadBack() throws IOException {
        List<List<String>> csv = records(CSVFormat.RFC4180, written(Format.CSV, Language.EN, Layout.plain()));
        List<List<String>> tsv = records(
                CSVFormat.RFC4180.builder().setDelimiter('\t').get(), written(Format.TSV, Language.EN, Layout.plain()));

        assertThat(csv).hasSize(8).extracting(List::size).containsOnly(14);
        assertThat(tsv)
                .isEqualTo(csv.stream()
                        .map(record -> record.stream()
                                .map(cell -> cell.replaceFirst("^'\t", " ").replaceAll("\\R|\t", " "))
                                .toList())
                        .toList());
        assertThat(csv)
                .extracting(record -> record.get(2))
                .contains("'=cmd|' /C calc'!A0", "'\tindented", "a\tb\r\nc \"quoted\", d");
        assertThat(csv).extracting(record -> record.get(3)).contains("-2", "soon");
    }

    @Test
    void aLineOfTsvIsARow() throws IOException {
        assertThat(written(Format.TSV, Language.EN, Layout.plain()).lines())
                .hasSize(8)
                .allMatch(line -> line.split("\t", -1).length == 14);
    }

    @Test
    void sparqlJsonIsReadBack() throws IOException {
        Report report = report(Language.EN);
        byte[] bytes = written(Format.SPARQL_JSON, Language.EN, Layout.plain()).getBytes(StandardCharsets.UTF_8);
        RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(bytes), new Context());
        List<List<String>> read = new ArrayList<>();
        rows.forEachRemaining(row -> read.add(rows.getResultVars().stream()
                .map(variable -> String.valueOf(row.get(variable)))
                .toList()));

        assertThat(rows.getResultVars())
                .extracting(Var::getVarName)
                .isEqualTo(report.table().columns());
        assertThat(read)
                .isEqualTo(report.table().rows().stream()
                        .map(row -> row.stream().map(String::valueOf).toList())
                        .toList());
    }

    private static Report report(Language language) {
        return REPORTER.run(NASTY, Arguments.none(), language, Limits.usual());
    }

    private static String written(Format format, Language language, Layout layout) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(report(language), layout, out);
        return out.toString();
    }

    private static List<String> hrefs(String page) {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult href) -> href.group(1))
                .toList();
    }

    private static List<List<String>> records(CSVFormat format, String text) throws IOException {
        return format.parse(new StringReader(text)).stream()
                .map(CSVRecord::toList)
                .toList();
    }

    /// @param whole where it is a page, its style is left out: it says nothing of the rows
    private static void assertGolden(String file, String whole) throws IOException {
        String written = whole.replace(Stylesheet.CSS, "").replaceFirst("sha256-[^&]+", "sha256-…");
        if (IS_WRITING) {
            Files.writeString(GOLDEN.resolve(file), written);
        }
        assertThat(written).as(file).isEqualTo(Files.readString(GOLDEN.resolve(file)));
        assertThat(IS_WRITING).as("expectations were written: read the diff").isFalse();
    }
}
