package org.unicornkg.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.ResultSyntax;

/// What the SPARQL endpoint says of itself.
///
/// @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private final Node service;
    private final Node dataset = NodeFactory.createBlankNode("dataset");
    private final List<Triple> triples = new ArrayList<>();

    private ServiceDescription(URI site) {
        this.service =
                NodeFactory.createURI(site.resolve(Server.SPARQL.substring(1)).toString());
    }

    /// Returns the description.
    ///
    /// @param site the public address of the service
    /// @param graphs the named graphs, as far as they are known
    static List<Triple> of(URI site, List<String> graphs) {
        ServiceDescription description = new ServiceDescription(site);
        description.service();
        description.dataset(graphs);
        return List.copyOf(description.triples);
    }

    private void service() {
        add(service, RDF.Nodes.type, sd("Service"));
        add(service, sd("endpoint"), service);
        add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        add(service, sd("feature"), sd("UnionDefaultGraph"));
        formats().forEach(format -> add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
        add(service, sd("defaultDataset"), dataset);
    }

    /// The W3C's names of the formats: those that have one.
    private static Stream<String> formats() {
        Stream<String> results = Stream.of(ResultSyntax.values()).flatMap(syntax -> switch (syntax) {
            case JSON -> Stream.of("SPARQL_Results_JSON");
            case XML -> Stream.of("SPARQL_Results_XML");
            case CSV -> Stream.of("SPARQL_Results_CSV");
            case TSV -> Stream.of("SPARQL_Results_TSV");
            case TEXT -> Stream.empty();
        });
        Stream<String> graphs = Stream.of(RdfSyntax.values()).map(syntax -> switch (syntax) {
            case TURTLE -> "Turtle";
            case TRIG -> "TriG";
            case NTRIPLES -> "N-Triples";
            case NQUADS -> "N-Quads";
            case JSONLD -> "JSON-LD";
            case RDFXML -> "RDF_XML";
        });
        return Stream.concat(results, graphs);
    }

    private void dataset(List<String> graphs) {
        add(dataset, RDF.Nodes.type, sd("Dataset"));
        Node union = NodeFactory.createBlankNode("union");
        add(dataset, sd("defaultGraph"), union);
        add(union, RDF.Nodes.type, sd("Graph"));
        for (String name : graphs) {
            Node graph = NodeFactory.createBlankNode(name);
            add(dataset, sd("namedGraph"), graph);
            add(graph, RDF.Nodes.type, sd("NamedGraph"));
            add(graph, sd("name"), NodeFactory.createURI(name));
        }
    }

    private void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
