package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// Every IRI of ours that the data names is described somewhere, and nothing is without an IRI.
final class IriInspection {

    private static final List<String> SPACES = List.of(Prefixes.ID, Prefixes.CLAIM, Prefixes.SOURCE);

    private final Material material;
    private final Set<Node> described = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    IriInspection(Material material) {
        this.material = material;
        material.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(type -> described.add(type.getSubject()));
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        Set<Node> looked = new LinkedHashSet<>();
        Set<Triple> seen = new LinkedHashSet<>();
        material.data().filter(seen::add).forEach(triple -> {
            if (triple.getObject().isBlank() || isLoose(triple.getSubject())) {
                findings.add(material.error(
                        triple, "blank-node", "is or has a blank node: give it an IRI, so that it can be cited"));
            }
            if (triple.getObject().isTripleTerm()) {
                Triple inner = triple.getObject().getTriple();
                inspect(triple.getSubject(), inner, looked);
                Stream.of(inner.getSubject(), inner.getObject()).forEach(node -> inspect(node, inner, looked));
            } else {
                inspect(triple.getSubject(), triple, looked);
                inspect(triple.getObject(), triple, looked);
            }
        });
        return findings;
    }

    /// @param triple where the node stands
    private void inspect(Node node, Triple triple, Set<Node> seen) {
        if (!isOurs(node) || !seen.add(node)) {
            return;
        }
        if (!described.contains(node)) {
            findings.add(material.error(
                    triple,
                    "dangling-iri",
                    "names " + Material.show(node) + ", which nothing describes: describe it, or correct the name"));
        }
    }

    /// A blank node to which nothing points.
    private boolean isLoose(Node node) {
        return node.isBlank() && !material.graph().contains(Node.ANY, Node.ANY, node);
    }

    /// A thing, claim or source of ours; passages are looked at elsewhere.
    private static boolean isOurs(Node node) {
        return node.isURI()
                && SPACES.stream().anyMatch(node.getURI()::startsWith)
                && !node.getURI().contains("#char=");
    }
}
