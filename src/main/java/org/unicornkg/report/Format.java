package org.unicornkg.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The forms in which a report is written.
public enum Format {
    /// Aligned text for a person.
    TABLE("text/plain", "txt", true),
    /// RFC 4180, for spreadsheets and scripts.
    CSV("text/csv", "csv", false),
    /// The same with tabs, a row a line.
    TSV("text/tab-separated-values", "tsv", false),
    /// For programs: everything, evidence and citation included.
    JSON("application/json", "json", true),
    /// A table as GitHub shows it, with its evidence in footnotes.
    MARKDOWN("text/markdown", "md", true),
    /// A page without script.
    HTML("text/html", "html", true),
    /// The W3C's form: nodes, not labels.
    ///
    /// @see <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON Format</a>
    SPARQL_JSON("application/sparql-results+json", "srj", false);

    private final String mediaType;
    private final String suffix;
    private final boolean isWhole;

    Format(String mediaType, String suffix, boolean isWhole) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.isWhole = isWhole;
    }

    /// Returns the format of a name, file ending or media type.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable], naming those that there are
    public static Format parse(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format ->
                        List.of(format.id(), format.suffix, format.mediaType).contains(low))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotAcceptable(name, ids())));
    }

    /// Returns the names of all formats.
    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /// Returns the name, in lower case with hyphens.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Tells whether the format itself says where the rows were cut, and how to cite them; otherwise that must be said
    /// beside it.
    public boolean isWhole() {
        return isWhole;
    }

    /// Returns the media type, without the charset, which is UTF-8.
    public String mediaType() {
        return mediaType;
    }

    /// Returns the usual ending of a file, without the full stop.
    public String suffix() {
        return suffix;
    }

    /// Writes a report.
    public void write(Report report, Layout layout, Appendable out) throws IOException {
        switch (this) {
            case TABLE -> new TableWriter(layout).write(report, out);
            case CSV -> CsvWriter.csv(layout).write(report.sheet(), out);
            case TSV -> CsvWriter.tsv(layout).write(report.sheet(), out);
            case JSON -> JsonWriter.write(report, out);
            case MARKDOWN -> MarkdownWriter.write(report, out);
            case HTML -> ReportPage.of(report).write(out);
            case SPARQL_JSON -> SparqlJsonWriter.write(report, out);
        }
    }
}
