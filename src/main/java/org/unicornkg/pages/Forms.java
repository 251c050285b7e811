package org.unicornkg.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.vocab.Prefixes;

/// Where something of ours is found in each of its forms: as a page, and as RDF. All are written as addresses.
///
/// @param iri its name in the world
/// @param page where people read it
/// @param data where programs read it, without the ending that chooses a syntax
public record Forms(String iri, String page, String data) {

    /// The syntaxes, best first.
    public static final List<RdfSyntax> SYNTAXES =
            List.of(RdfSyntax.TURTLE, RdfSyntax.NTRIPLES, RdfSyntax.JSONLD, RdfSyntax.RDFXML);

    private static final String HTML = "text/html";

    /// Returns those of a node of ours. A thing of the world cannot be sent over HTTP: page and data have addresses of
    /// their own. Claims, sources and graphs are documents, with one address.
    public static Forms of(Node node) {
        String name = node.getURI().substring(Prefixes.HOME.length());
        String path = Address.of("/" + name, Map.of()).path();
        String iri = Prefixes.HOME + path.substring(1);
        if (!node.getURI().startsWith(Prefixes.ID)) {
            return new Forms(iri, path, path);
        }
        String slug = path.substring("/id/".length());
        return new Forms(iri, "/page/" + slug, "/data/" + slug);
    }

    /// Returns where it is in a syntax.
    public String in(RdfSyntax syntax) {
        return data + "." + syntax.suffix();
    }

    /// Returns the value of a `Link` header for its page.
    ///
    /// @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
    public String besidePage() {
        return header(SYNTAXES.stream().map(this::alternate));
    }

    /// Returns the same for its data in one syntax.
    public String beside(RdfSyntax own) {
        return header(Stream.concat(
                Stream.of(alternate(page, HTML)),
                SYNTAXES.stream().filter(other -> other != own).map(this::alternate)));
    }

    /// Returns the head of its page with what else there is of it.
    Head told(Head head) {
        Head told = head;
        for (RdfSyntax syntax : SYNTAXES) {
            told = told.alternate(syntax.mediaType(), in(syntax));
        }
        return told;
    }

    private String header(Stream<String> alternates) {
        return Stream.concat(Stream.of("<" + iri + ">; rel=\"canonical\""), alternates)
                .collect(Collectors.joining(", "));
    }

    private String alternate(RdfSyntax syntax) {
        return alternate(in(syntax), syntax.mediaType());
    }

    private static String alternate(String address, String type) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + type + "\"";
    }
}
