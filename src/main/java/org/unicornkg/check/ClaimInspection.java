package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// No fact without a claim, and no claim without a fact.
final class ClaimInspection {

    private static final Node REIFIES = RDF.Nodes.reifies;

    /// What a file may say of a thing on its own authority.
    private static final Set<Node> UNCLAIMED =
            Set.of(RDFS.Nodes.label, RDFS.Nodes.comment, SKOS.altLabel.asNode(), KG.NOTE, REIFIES);

    private static final List<Node> UNCLAIMED_CLASSES = List.of(KG.CLAIM, KG.SOURCE_DOCUMENT, KG.UNCLAIMED_PASSAGE);

    private final Material material;
    private final Set<Triple> claimed = new HashSet<>();
    private int facts;
    private int backed;

    ClaimInspection(Material material) {
        this.material = material;
        material.graph().stream(Node.ANY, REIFIES, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isTripleTerm)
                .forEach(term -> claimed.add(term.getTriple()));
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Document article : material.documents(Document.Kind.ARTICLE)) {
            article.triples().stream().distinct().filter(this::needsClaim).forEach(triple -> {
                facts++;
                if (claimed.contains(triple)) {
                    backed++;
                } else {
                    findings.add(unclaimed(triple));
                }
            });
        }
        for (Document entities : material.documents(Document.Kind.ENTITIES)) {
            entities.triples().stream().filter(ClaimInspection::isFact).forEach(t -> findings.add(misplaced(t)));
        }
        for (Node claim : material.instances(KG.CLAIM)) {
            if (!material.graph().contains(claim, REIFIES, Node.ANY)) {
                findings.add(material.error(
                        claim, "empty-claim", "bears no triple: write ~ " + Material.show(claim) + " after one"));
            }
        }
        return findings;
    }

    /// Returns how many triples of articles need a claim; known after [#findings()].
    int facts() {
        return facts;
    }

    /// Returns how many of them have one; known after [#findings()].
    int backed() {
        return backed;
    }

    private boolean needsClaim(Triple triple) {
        return !UNCLAIMED.contains(triple.getPredicate())
                && UNCLAIMED_CLASSES.stream().noneMatch(type -> material.isA(triple.getSubject(), type));
    }

    /// A term of ours, in a file of names.
    private static boolean isFact(Triple triple) {
        return triple.getPredicate().getURI().startsWith(Prefixes.KG) && !UNCLAIMED.contains(triple.getPredicate());
    }

    private Finding unclaimed(Triple triple) {
        return material.error(
                triple,
                "unclaimed-fact",
                Material.show(triple.getPredicate()) + " " + Material.show(triple.getObject())
                        + " rests on no claim: write ~ claim:… after it");
    }

    private Finding misplaced(Triple triple) {
        return material.error(
                triple,
                "fact-among-entities",
                Material.show(triple.getPredicate()) + " " + Material.show(triple.getObject())
                        + " is a fact: move it to the article that tells it, with its claim");
    }
}
