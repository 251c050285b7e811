package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.evidence.Span;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// Every IRI of ours that the data names is described somewhere, is well spelt, and nothing is without an IRI.
final class IriInspection {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
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
        Set<Node> misspelt = new LinkedHashSet<>();
        Set<Triple> seen = new LinkedHashSet<>();
        material.data().filter(seen::add).forEach(triple -> {
            if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                findings.add(material.error(
                        triple,
                        "blank-node",
                        "is or has a blank node: give the thing an IRI, so that it can be cited"));
            }
            if (triple.getObject().isTripleTerm()) {
                Triple inner = triple.getObject().getTriple();
                inspect(triple.getSubject(), inner, misspelt);
                Stream.of(inner.getSubject(), inner.getObject()).forEach(node -> inspect(node, inner, misspelt));
            } else {
                inspect(triple.getSubject(), triple, misspelt);
                inspect(triple.getObject(), triple, misspelt);
            }
        });
        return findings;
    }

    /// @param triple where the node stands
    private void inspect(Node node, Triple triple, Set<Node> seen) {
        if (!isOurs(node) || described.contains(node) || Span.of(node).isPresent()) {
            if (isOurs(node) && Span.of(node).isEmpty() && !isWellSpelt(node) && seen.add(node)) {
                findings.add(
                        material.error(
                                node,
                                "bad-slug",
                                "is not spelt in lower-case letters, digits and single hyphens: correct it before it is published"));
            }
            return;
        }
        if (seen.add(node)) {
            findings.add(material.error(
                    triple,
                    "dangling-iri",
                    "names " + Material.show(node) + ", which nothing describes: describe it, or correct the name"));
        }
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && SPACES.stream().anyMatch(node.getURI()::startsWith);
    }

    private static boolean isWellSpelt(Node node) {
        return SLUG.matcher(Prefixes.localName(node)).matches();
    }
}
