package org.unicornkg.server;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.KG;

/// What the service serves: all of it made from one release.
///
/// @param release the graphs and their labels, and beside them the graph of the saved queries
/// @param names finds the things that a parameter names
/// @param catalogue the saved queries
/// @param evidence what claims rest on, with quotes where the texts are at hand
/// @param edition all that an answer depends on beside the request: the content, the program, the texts at hand
public record Knowledge(Release release, Names names, Catalogue catalogue, Evidence evidence, String edition) {

    /// Makes the indexes for a release.
    public static Knowledge of(Release bare, Catalogue catalogue, SourceTexts texts) {
        Release release = bare.beside(CatalogueGraph.NAME, CatalogueGraph.of(catalogue));
        Evidence evidence = Evidence.of(release.graphs(), texts);
        return new Knowledge(
                release, Names.of(release.base()), catalogue, evidence, edition(release, catalogue, evidence));
    }

    /// Returns the version of the program; `unpacked` where it does not run from its jar.
    static String program() {
        return Optional.ofNullable(Knowledge.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    private static String edition(Release release, Catalogue catalogue, Evidence evidence) {
        String quoted = release.dataset().getDefaultGraph().stream(Node.ANY, RDF.Nodes.type, KG.SOURCE_DOCUMENT)
                .map(Triple::getSubject)
                .filter(source -> evidence.withheld(source).isEmpty())
                .map(Node::toString)
                .sorted()
                .collect(Collectors.joining(" "));
        String queries =
                catalogue.all().stream().map(query -> query.digest().hex()).collect(Collectors.joining(" "));
        return String.join("\n", release.digest().hex(), program(), quoted, queries);
    }
}
