package org.unicornkg.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.util.Context;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The W3C's forms for the answer of a SELECT or ASK query: nodes, not labels.
///
/// @see <a href="https://www.w3.org/TR/sparql12-results-json/">SPARQL 1.2 Query Results JSON Format</a> and its
///     sisters
public enum ResultSyntax {
    JSON("application/sparql-results+json", "application/json", "srj"),
    XML("application/sparql-results+xml", "application/xml", "srx"),
    CSV("text/csv", "csv"),
    TSV("text/tab-separated-values", "tsv"),
    /// Aligned text for a person; no standard.
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String plainMediaType;
    private final String suffix;

    ResultSyntax(String mediaType, String suffix) {
        this(mediaType, mediaType, suffix);
    }

    ResultSyntax(String mediaType, String plainMediaType, String suffix) {
        this.mediaType = mediaType;
        this.plainMediaType = plainMediaType;
        this.suffix = suffix;
    }

    /// Returns the syntax of a name, the ending of its files, or a media type.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable], naming those that there are
    public static ResultSyntax parse(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.id().equals(low)
                        || syntax.suffix.equals(low)
                        || syntax.mediaTypes().contains(low))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotAcceptable(name, ids())));
    }

    /// Returns the names of all of them.
    public static List<String> ids() {
        return Arrays.stream(values()).map(ResultSyntax::id).toList();
    }

    /// Returns the name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the media type, without the charset, which is UTF-8.
    public String mediaType() {
        return mediaType;
    }

    /// Returns the media types by which a client may ask for it, the right one first.
    public List<String> mediaTypes() {
        return plainMediaType.equals(mediaType) ? List.of(mediaType) : List.of(mediaType, plainMediaType);
    }

    /// Writes rows as they come.
    public void write(RowSet rows, OutputStream out) {
        switch (this) {
            case JSON -> ResultsJson.write(rows, out);
            case TEXT -> RowSetOps.out(out, rows);
            case XML, CSV, TSV -> writer().write(out, rows, new Context());
        }
    }

    /// Writes the answer of an ASK query.
    public void write(boolean answer, OutputStream out) {
        switch (this) {
            case JSON -> ResultsJson.write(answer, out);
            case TEXT -> {
                PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
                text.println(answer);
                text.flush();
            }
            case XML, CSV, TSV -> writer().write(out, answer, new Context());
        }
    }

    private RowSetWriter writer() {
        Lang lang = switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case TEXT -> ResultSetLang.RS_Text;
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
