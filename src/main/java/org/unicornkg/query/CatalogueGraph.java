package org.unicornkg.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.vocab.Prefixes;

/// The saved queries as RDF, so that whoever reaches the data finds the questions that are asked of them: texts, words
/// in every language, parameters.
///
/// The form is that of SHACL's executables, as SIB publishes its examples. The text is the whole file, header
/// included: it runs as it is, and its digest is the one that an answer is cited with.
///
/// @see <a href="https://github.com/sib-swiss/sparql-examples">SIB's examples</a>
public final class CatalogueGraph {

    /// The name of the graph; a query is a part of it, `#founders`, and a parameter of that, `#founders/person`.
    public static final Node NAME = NodeFactory.createURI(Prefixes.GRAPH + "queries");

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    private CatalogueGraph() {}

    /// Returns the description of all queries of a catalogue.
    public static Graph of(Catalogue catalogue) {
        CatalogueGraph made = new CatalogueGraph();
        catalogue.all().forEach(made::describe);
        return made.graph;
    }

    private void describe(SavedQuery query) {
        Node node = NodeFactory.createURI(NAME.getURI() + "#" + query.name());
        Header header = query.header();
        type(node, "sh:SPARQLExecutable");
        switch (query.kind()) {
            case TABLE -> {
                type(node, "sh:SPARQLSelectExecutable");
                add(node, "sh:select", text(query.text()));
            }
            case GRAPH -> {
                type(node, "sh:SPARQLConstructExecutable");
                add(node, "sh:construct", text(query.text()));
            }
        }
        add(node, "dcterms:identifier", text(query.name()));
        add(node, "rdfs:label", header.summary());
        add(node, "rdfs:comment", header.description());
        header.tags().forEach(tag -> add(node, "schema:keywords", text(tag)));
        add(node, "schema:sha256", text(query.digest().hex()));
        add(node, "schema:target", NodeFactory.createURI(Prefixes.HOME + "sparql"));
        add(node, "schema:url", NodeFactory.createURI(Prefixes.HOME + "reports/" + query.name()));
        for (int i = 0; i < header.parameters().size(); i++) {
            Parameter parameter = header.parameters().get(i);
            Node part = NodeFactory.createURI(node.getURI() + "/" + parameter.name());
            add(node, "sh:parameter", part);
            add(part, "sh:order", NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger));
            describe(part, parameter);
        }
    }

    private void describe(Node node, Parameter parameter) {
        type(node, "sh:Parameter");
        // SHACL names a parameter by the end of its path, and takes that for a property.
        add(node, "sh:path", node);
        add(node, "sh:name", text(parameter.name()));
        add(node, "sh:description", parameter.summary());
        add(node, "sh:optional", NodeFactory.createLiteralByValue(!parameter.isRequired(), XSDDatatype.XSDboolean));
        if (!parameter.isMany()) {
            add(node, "sh:maxCount", NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
        }
        switch (parameter.type()) {
            case ParameterType.Thing thing -> {
                if (thing.isAny()) {
                    add(node, "sh:nodeKind", term("sh:IRI"));
                } else {
                    add(node, "sh:class", thing.ofClass());
                }
            }
            case ParameterType.Literal literal -> add(node, "sh:datatype", term(literal.written()));
        }
        parameter.usual().ifPresent(usual -> add(node, "sh:defaultValue", value(parameter, usual)));
        if (!parameter.values().isEmpty()) {
            add(node, "sh:in", list(node, parameter));
        }
        parameter.example().ifPresent(example -> add(node, "skos:example", text(example)));
    }

    /// Returns the beginning of the list of the values that a parameter takes, each link with an IRI.
    private Node list(Node node, Parameter parameter) {
        Node rest = RDF.Nodes.nil;
        for (int i = parameter.values().size() - 1; i >= 0; i--) {
            Node link = NodeFactory.createURI(node.getURI() + "/values/" + i);
            graph.add(link, RDF.Nodes.first, value(parameter, parameter.values().get(i)));
            graph.add(link, RDF.Nodes.rest, rest);
            rest = link;
        }
        return rest;
    }

    private static Node value(Parameter parameter, String written) {
        return switch (parameter.type()) {
            case ParameterType.Literal literal ->
                LiteralValue.read(literal, written).orElseGet(() -> text(written));
            case ParameterType.Thing thing -> text(written);
        };
    }

    private void type(Node node, String name) {
        graph.add(node, RDF.Nodes.type, term(name));
    }

    private void add(Node node, String property, Localized texts) {
        texts.texts()
                .forEach(
                        (language, words) -> add(node, property, NodeFactory.createLiteralLang(words, language.tag())));
    }

    private void add(Node node, String property, Node value) {
        graph.add(node, term(property), value);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.expand(name).orElseThrow());
    }
}
