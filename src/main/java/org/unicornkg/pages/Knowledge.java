package org.unicornkg.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// What the service serves: all of it made from one release, one generation of a store, or what another server holds.
///
/// @param base the graphs, wherever they lie, with their labels
/// @param dataset the same graphs where they lie in memory, for what looks at single triples; else absent
/// @param counts how much they hold; absent where nobody has counted
/// @param ontology the `owl:versionInfo` of the ontology; empty where it has none
/// @param names finds the things that a parameter names
/// @param catalogue the saved queries
/// @param evidence what claims rest on, with quotes where the texts are at hand
/// @param edition all that an answer depends on beside the request: the content, the program, the texts at hand
public record Knowledge(
        KnowledgeBase base,
        Optional<DatasetGraph> dataset,
        Optional<Counts> counts,
        String ontology,
        Names names,
        Catalogue catalogue,
        Evidence evidence,
        String edition) {

    private static final String VERSION = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            SELECT ?version WHERE { <https://w3id.org/unicorn-kg/ontology> owl:versionInfo ?version } ORDER BY ?version
            """;

    /// Makes the indexes for a release, and puts the graph of the saved queries beside its own.
    public static Knowledge of(Release bare, Catalogue catalogue, SourceTexts texts) {
        Release release = bare.beside(CatalogueGraph.NAME, CatalogueGraph.of(catalogue));
        return of(release.base(), Optional.of(release.dataset()), Optional.of(release.counts()), catalogue, texts);
    }

    /// Makes the indexes for a knowledge base: asks it for all names, and for what else there is to know at once.
    ///
    /// @param counts how much it holds, where that is known
    public static Knowledge of(KnowledgeBase base, Optional<Counts> counts, Catalogue catalogue, SourceTexts texts) {
        return of(base, Optional.empty(), counts, catalogue, texts);
    }

    private static Knowledge of(
            KnowledgeBase base,
            Optional<DatasetGraph> dataset,
            Optional<Counts> counts,
            Catalogue catalogue,
            SourceTexts texts) {
        Evidence evidence = Evidence.of(base.graphs(), texts);
        return new Knowledge(
                base,
                dataset,
                counts,
                ontology(base.graphs()),
                Names.of(base),
                catalogue,
                evidence,
                edition(base, catalogue, evidence));
    }

    /// Tells whether somebody vouches for what is served: it is then the same until another knowledge is served, and
    /// answers may be kept. Another server may change what it holds at any moment.
    public boolean isVouchedFor() {
        return base.release().isPresent();
    }

    /// Returns the IRIs of the named graphs; none where they do not lie in memory and there may be any number.
    public List<String> graphNames() {
        return dataset.map(graphs ->
                        Iter.iter(graphs.listGraphNodes()).map(Node::getURI).toList())
                .orElse(List.of());
    }

    /// Returns what it is and how much it holds, as far as that is known.
    @Override
    public String toString() {
        String content =
                base.release().map(digest -> "release " + digest.shortHex()).orElse("what another server holds");
        return content
                + counts.map(known -> ", " + known.triples() + " triples").orElse("");
    }

    /// Returns the same for answers that depend on limits, too.
    public Knowledge within(String limits) {
        return new Knowledge(base, dataset, counts, ontology, names, catalogue, evidence, edition + "\n" + limits);
    }

    /// Returns the version of the program; `unpacked` where it does not run from its jar.
    public static String program() {
        return Optional.ofNullable(Knowledge.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    private static String ontology(Graphs graphs) {
        return graphs.select(
                QueryFactory.create(VERSION),
                rows -> rows.hasNext() ? rows.next().get("version").getLiteralLexicalForm() : "");
    }

    private static String edition(KnowledgeBase base, Catalogue catalogue, Evidence evidence) {
        String content = base.release().map(Digest::hex).orElse("");
        String quoted = evidence.quoted().stream().map(Node::toString).sorted().collect(Collectors.joining(" "));
        String queries =
                catalogue.all().stream().map(query -> query.digest().hex()).collect(Collectors.joining(" "));
        return String.join("\n", content, program(), quoted, queries);
    }
}
