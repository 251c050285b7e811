package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.report.CitationStyle;
import org.unicornkg.report.Format;
import org.unicornkg.report.Pins;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Reference;

/// What follows an answer: the query behind it, files of it, how to cite it, related questions. For the template
/// `pages/backmatter.jte`.
///
/// @param reference of the answer
/// @param frame of the page
/// @param related questions of the same kind, nearest first
record Backmatter(Reference reference, Frame frame, List<SavedQuery> related) {

    private static final int MOST_RELATED = 6;

    Backmatter {
        related = List.copyOf(related);
    }

    static Backmatter of(Knowledge knowledge, Frame frame, Reference reference) {
        List<String> tags = reference.query().header().tags();
        List<SavedQuery> related = knowledge.catalogue().all().stream()
                .filter(other -> !other.name().equals(reference.query().name()))
                .filter(other -> shared(tags, other) > 0)
                .sorted(Comparator.comparingLong((SavedQuery other) -> shared(tags, other))
                        .reversed()
                        .thenComparing(SavedQuery::name))
                .limit(MOST_RELATED)
                .toList();
        return new Backmatter(reference, frame, related);
    }

    private static long shared(List<String> tags, SavedQuery other) {
        return other.header().tags().stream().filter(tags::contains).count();
    }

    /// A file of the answer.
    ///
    /// @param name of its format
    /// @param type media type
    record Download(String name, String type, String address) {}

    List<Download> downloads() {
        List<Download> downloads = new ArrayList<>();
        switch (reference.query().kind()) {
            case TABLE -> {
                Download csv = download(name(Format.CSV), Format.CSV.mediaType(), Format.CSV.id());
                downloads.add(csv);
                downloads.add(new Download(frame.read(ReportText.EXCEL), csv.type(), csv.address() + "&bom=true"));
                for (Format format : Format.values()) {
                    if (format != Format.HTML && format != Format.CSV) {
                        downloads.add(download(name(format), format.mediaType(), format.id()));
                    }
                }
            }
            case GRAPH -> {
                for (RdfSyntax syntax : RdfSyntax.values()) {
                    downloads.add(download(name(syntax), syntax.mediaType(), syntax.id()));
                }
            }
        }
        return downloads;
    }

    private Download download(String name, String type, String format) {
        Address address = ReportAddress.of(reference.query(), reference.arguments())
                .with("lang", frame.language().tag())
                .with("format", format);
        return new Download(name, type, address.toString());
    }

    private String name(Format format) {
        return switch (format) {
            case TABLE -> frame.read(ReportText.PLAIN_TEXT);
            case CSV -> "CSV";
            case TSV -> "TSV";
            case JSON -> "JSON";
            case MARKDOWN -> "Markdown";
            case HTML -> "HTML";
            case SPARQL_JSON -> "SPARQL JSON";
        };
    }

    private static String name(RdfSyntax syntax) {
        return switch (syntax) {
            case TURTLE -> "Turtle";
            case TRIG -> "TriG";
            case NTRIPLES -> "N-Triples";
            case NQUADS -> "N-Quads";
            case JSONLD -> "JSON-LD";
            case RDFXML -> "RDF/XML";
        };
    }

    /// Returns the query with its values in it: it gives the same rows at any endpoint that holds the data.
    String query() {
        return reference.query().bind(reference.arguments()).toString();
    }

    /// Returns where the query can be changed.
    String editor() {
        return EditorAddress.of(reference.query().bind(reference.arguments()), frame.reader());
    }

    String citation() {
        return CitationStyle.TEXT.of(reference, frame.language());
    }

    String bibtex() {
        return CitationStyle.BIBTEX.of(reference, frame.language());
    }

    /// Returns where these rows are again, or what changed is said; null where nobody can vouch for the data.
    @Nullable
    String pinned() {
        return reference
                .release()
                .map(release -> ReportAddress.of(reference.query(), reference.arguments())
                        .with(Pins.RELEASE, release.hex())
                        .with(Pins.QUERY, reference.query().digest().hex()))
                .map(address -> frame.to(address.toString()))
                .orElse(null);
    }

    /// Returns the address of the same choices, whatever the data say by then.
    String permanent() {
        Arguments arguments = reference.arguments();
        return frame.to(ReportAddress.of(reference.query(), arguments).toString());
    }

    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, frame.reader());
    }

    String summary(SavedQuery query) {
        return query.header().summary().in(frame.language());
    }
}
