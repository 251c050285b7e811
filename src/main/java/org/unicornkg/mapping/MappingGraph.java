package org.unicornkg.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// A mapping set as RDF: an edge for each accepted row, and a node for every row that says why.
///
/// A row's node is as SSSOM writes it, but is an `owl:Axiom` only where the row is accepted: to OWL an annotated
/// axiom is an axiom, and a rejected candidate would be linked.
///
/// @see <a href="https://mapping-commons.github.io/sssom/spec-formats-rdf/">SSSOM/RDF</a>
public final class MappingGraph {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");
    private static final Node SET = sssom("MappingSet");
    private static final Node MAPPINGS = sssom("mappings");
    private static final Node MODIFIER = sssom("predicate_modifier");
    private static final Node NEGATED = sssom("NegatedPredicate");
    private static final Map<String, Node> OF_SET = Map.of(
            "mapping_set_title", DCTerms.title.asNode(),
            "mapping_set_description", DCTerms.description.asNode());

    private final MappingSet set;
    private final List<Triple> triples = new ArrayList<>();

    private MappingGraph(MappingSet set) {
        this.set = set;
    }

    /// Returns the triples, those of a row together.
    public static List<Triple> of(MappingSet set) {
        MappingGraph graph = new MappingGraph(set);
        graph.addSet();
        set.mappings().forEach(graph::add);
        return graph.triples;
    }

    private void addSet() {
        Node node = setNode();
        add(node, RDF.Nodes.type, SET);
        OF_SET.forEach((slot, property) -> set.metadata()
                .slot(slot)
                .ifPresent(text -> add(node, property, NodeFactory.createLiteralLang(text, "en"))));
        set.metadata()
                .slot("license")
                .ifPresent(license -> add(node, DCTerms.license.asNode(), NodeFactory.createURI(license)));
    }

    private Node setNode() {
        return NodeFactory.createURI(set.metadata().slot("mapping_set_id").orElse(Prefixes.MAPPING));
    }

    private void add(Mapping mapping) {
        MappingStatus status = set.status(mapping);
        Node node = mapping.node();
        if (status == MappingStatus.ACCEPTED) {
            mapping.object().ifPresent(item -> {
                add(mapping.subject(), mapping.predicate(), item);
                if (mapping.isExact()) {
                    add(mapping.subject(), SAME_AS, item);
                }
            });
            add(node, RDF.Nodes.type, OWL2.Axiom.asNode());
        }
        add(setNode(), MAPPINGS, node);
        add(node, RDF.Nodes.type, KG.MAPPING);
        add(node, KG.MAPPING_STATUS, status.term());
        mapping.cells()
                .forEach((column, text) -> Slot.of(column)
                        .ifPresentOrElse(slot -> addSlot(node, slot, text), () -> addExtension(node, column, text)));
    }

    private void addSlot(Node node, Slot slot, String text) {
        if (slot == Slot.PREDICATE_MODIFIER) {
            add(node, MODIFIER, NEGATED);
            return;
        }
        Node property = NodeFactory.createURI(slot.property());
        for (String value : slot.kind().isMany() ? List.of(text.split("\\|")) : List.of(text)) {
            add(node, property, value(slot.kind(), value));
        }
    }

    private static Node value(Slot.Kind kind, String text) {
        return switch (kind) {
            case TEXT, TEXTS -> NodeFactory.createLiteralString(text);
            case ENTITY, ENTITIES -> expanded(text);
            case ADDRESS, ADDRESSES -> NodeFactory.createURI(text);
            case DATE -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
            case SHARE -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdouble);
        };
    }

    private void addExtension(Node node, String column, String text) {
        Metadata.Extension extension = set.metadata().extensions().get(column);
        if (extension != null) {
            add(
                    node,
                    expanded(extension.property()),
                    NodeFactory.createLiteralDT(
                            text,
                            TypeMapper.getInstance()
                                    .getSafeTypeByName(
                                            expanded(extension.type()).getURI())));
        }
    }

    private static Node expanded(String name) {
        return NodeFactory.createURI(Prefixes.expand(name).orElse(name));
    }

    private static Node sssom(String name) {
        return NodeFactory.createURI(Prefixes.SSSOM + name);
    }

    private void add(Node subject, Node property, Node value) {
        triples.add(Triple.create(subject, property, value));
    }
}
