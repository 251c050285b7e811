package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.mapping.MappingStatus;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;

/// Mappings are about things that there are, under the names that they bear, and nobody is asked again what is decided.
final class LinkInspection {

    private final Material material;
    private final List<Finding> findings = new ArrayList<>();
    /// A thing → where somebody decided on it.
    private final Map<Node, String> settled = new HashMap<>();
    /// An item → where somebody linked it.
    private final Map<Node, String> linked = new HashMap<>();
    /// A thing and an item → where somebody decided on the two.
    private final Map<Node, String> pairs = new HashMap<>();
    private final Set<Node> rejected = new HashSet<>();

    LinkInspection(Material material) {
        this.material = material;
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        Map<String, MappingSet> sets = new LinkedHashMap<>();
        for (Document file : material.documents(Document.Kind.LINKS)) {
            sets.put(file.shown(), MappingSet.read(file.path(), file.shown()));
        }
        sets.forEach((shown, set) -> set.mappings().forEach(mapping -> {
            inspect(shown, mapping);
            settle(shown, set, mapping);
        }));
        sets.forEach((shown, set) -> {
            if (set.isOfProposals()) {
                set.mappings().forEach(mapping -> compare(shown, mapping));
            }
        });
        return findings;
    }

    private void inspect(String shown, Mapping mapping) {
        Node subject = mapping.subject();
        if (!material.graph().contains(subject, RDF.Nodes.type, Node.ANY)) {
            findings.add(Finding.error(
                    shown,
                    mapping.line(),
                    "dangling-iri",
                    "this row is about " + Material.show(subject)
                            + ", which nothing describes: describe it, or correct the name"));
            return;
        }
        String label = mapping.cell("subject_label");
        boolean isBorne = material.values(subject, RDFS.Nodes.label).stream()
                .anyMatch(name -> name.getLiteralLexicalForm().equals(label));
        if (!label.isEmpty() && !isBorne) {
            findings.add(Finding.error(
                    shown,
                    mapping.line(),
                    "stale-label",
                    Material.show(subject) + " is not called \"" + label
                            + "\": look whether the row still holds, then write one of its labels"));
        }
    }

    private void settle(String shown, MappingSet set, Mapping mapping) {
        MappingStatus status = set.status(mapping);
        if (status == MappingStatus.PROPOSED) {
            return;
        }
        String place = shown + ":" + mapping.line();
        collide(shown, mapping, pairs.put(mapping.node(), place), "decides again what was decided in ");
        if (set.isSettling(mapping)) {
            collide(shown, mapping, settled.put(mapping.subject(), place), "says another thing of its subject than ");
        }
        if (set.isLink(mapping)) {
            mapping.object()
                    .ifPresent(item -> collide(
                            shown,
                            mapping,
                            linked.put(item, place),
                            "links an item that another thing is linked to in "));
        }
        if (status == MappingStatus.REJECTED) {
            rejected.add(mapping.node());
        }
    }

    /// Two rows of different files: a file that contradicts itself was refused when it was read.
    private void collide(String shown, Mapping mapping, @Nullable String before, String words) {
        if (before != null) {
            findings.add(Finding.error(shown, mapping.line(), "mapping", "this row " + words + before));
        }
    }

    private void compare(String shown, Mapping proposal) {
        String decided = settled.get(proposal.subject());
        if (decided != null || rejected.contains(proposal.node())) {
            findings.add(Finding.error(
                    shown,
                    proposal.line(),
                    "settled-proposal",
                    "this row proposes what somebody decided "
                            + (decided == null ? "against" : "on in " + decided)
                            + ": take one of the two away"));
        }
    }
}
