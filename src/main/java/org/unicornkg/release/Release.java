package org.unicornkg.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.unicornkg.graph.CompactGraphs;
import org.unicornkg.graph.GraphsBuilder;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.problem.Severity;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// All that the project knows, at one moment: ontology, entities, articles and what follows from them. It never
/// changes, so any number of threads may read it.
public final class Release {

    private static final Node DERIVED = NodeFactory.createURI(Prefixes.GRAPH + "derived");

    private final ReleaseDataset dataset;
    private final Graphs graphs;
    private final Labels labels;
    private final Counts counts;
    private final String version;
    /// Reckoned by whoever asks first; if two ask at once, both get the same.
    private volatile @Nullable Digest digest;

    private Release(ReleaseDataset dataset, Counts counts, @Nullable Digest digest) {
        this.dataset = dataset;
        this.graphs = new InMemory(dataset);
        this.labels = Labels.of(dataset.getDefaultGraph());
        this.counts = counts;
        this.version = version(dataset.getDefaultGraph());
        this.digest = digest;
    }

    private Release(ReleaseDataset dataset, Release like) {
        this.dataset = dataset;
        this.graphs = new InMemory(dataset);
        this.labels = like.labels;
        this.counts = like.counts;
        this.version = like.version;
        this.digest = like.digest();
    }

    private static Release derive(Documents documents, Rules rules) {
        Map<Node, List<Document>> byGraph = new LinkedHashMap<>();
        documents
                .documents()
                .forEach(document -> byGraph.computeIfAbsent(document.graph(), name -> new ArrayList<>())
                        .add(document));
        GraphsBuilder builder = new GraphsBuilder(Prefixes.mapping(), 0);
        byGraph.forEach((name, parts) -> {
            builder.begin(name);
            parts.forEach(part -> part.triples().forEach(builder::add));
        });
        builder.begin(DERIVED);
        List<Triple> derived = rules.whatFollows(documents);
        derived.forEach(builder::add);
        CompactGraphs graphs = builder.build();
        return new Release(ReleaseDataset.of(graphs), count(documents, graphs.union(), derived.size()), null);
    }

    /// Makes a release of what was one before.
    static Release finished(CompactGraphs graphs, Counts counts, Digest digest) {
        return new Release(ReleaseDataset.of(graphs), counts, digest);
    }

    /// Reads, derives and validates.
    ///
    /// @throws ProblemException with [Problem.BadData] when a file is broken or the data breaks a shape
    public static Release read(Folders folders) {
        Documents documents = Documents.read(folders, List.of());
        Release release = of(folders, documents);
        Graph graph = release.dataset.getDefaultGraph();
        refuse(ShapeFindings.of(folders, graph, Places.of(documents), Language.EN).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        return release;
    }

    /// Does the same without the shapes, which cost more than all the rest: for commands that come and go, on data that
    /// was checked before.
    ///
    /// @throws ProblemException with [Problem.BadData] when a file is broken
    public static Release trusted(Folders folders) {
        return of(folders, Documents.read(folders, List.of()));
    }

    /// Makes a release of files that were read before; for `check`, which looks at the files too.
    ///
    /// @throws ProblemException with [Problem.BadData] when a file or a rule is broken
    public static Release of(Folders folders, Documents documents) {
        Rules rules = Rules.read(folders);
        List<Finding> findings = new ArrayList<>(documents.findings());
        findings.addAll(rules.findings());
        refuse(findings);
        return derive(documents, rules);
    }

    /// Returns the same with one more named graph, of which neither the default graph nor digest and counts know: for
    /// what tells of the service rather than of the world.
    public Release beside(Node name, Graph graph) {
        CompactGraphs beside = CompactGraphs.of(Prefixes.mapping(), Map.of(name, graph));
        return new Release(dataset.with(name, beside.union()), this);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new ProblemException(new Problem.BadData(findings));
        }
    }

    /// Returns what can be asked of it.
    public KnowledgeBase base() {
        return new KnowledgeBase(graphs, labels, Optional.of(digest()));
    }

    /// Returns the port through which to ask queries.
    public Graphs graphs() {
        return graphs;
    }

    /// Returns the words for all things.
    public Labels labels() {
        return labels;
    }

    /// Returns what identifies the content; reckoned when it is first asked for.
    public Digest digest() {
        Digest known = digest;
        if (known == null) {
            known = CanonicalLines.digest(dataset.getDefaultGraph());
            digest = known;
        }
        return known;
    }

    /// Returns how much it holds.
    public Counts counts() {
        return counts;
    }

    /// Returns the `owl:versionInfo` of the ontology; empty where it has none.
    public String version() {
        return version;
    }

    /// Returns the graphs themselves, read-only, for engines that need more than queries (Fuseki, exports). The default
    /// graph is the union of the named ones.
    public DatasetGraph dataset() {
        return dataset;
    }

    /// Returns the named graphs, in their order.
    Map<Node, Graph> named() {
        return dataset.named();
    }

    private static Counts count(Documents documents, Graph union, long derived) {
        long entities = documents.documents().stream()
                .filter(document -> document.kind() == Document.Kind.ENTITIES)
                .flatMap(document -> document.triples().stream())
                .map(Triple::getSubject)
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Prefixes.ID))
                .distinct()
                .count();
        long articles = documents.documents().stream()
                .filter(document -> document.kind() == Document.Kind.ARTICLE)
                .count();
        return new Counts(
                union.size(), derived, instances(union, KG.CLAIM), instances(union, KG.EVENT), (int) entities, (int)
                        articles);
    }

    private static int instances(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type).toList().size();
    }

    private static String version(Graph graph) {
        Iterator<Triple> found = graph.find(KG.ONTOLOGY, OWL.versionInfo.asNode(), Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }
}
