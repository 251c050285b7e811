package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingFile;
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
        List<Document> files = material.documents(Document.Kind.LINKS);
        List<MappingFile> read = files.stream()
                .map(file -> MappingFile.read(file.path(), file.shown()))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            MappingSet set = read.get(i).set();
            String shown = files.get(i).shown();
            set.mappings().forEach(mapping -> inspect(shown, mapping));
            set.mappings().forEach(mapping -> settle(shown, set.status(mapping), mapping));
        }
        for (int i = 0; i < files.size(); i++) {
            MappingSet set = read.get(i).set();
            String shown = files.get(i).shown();
            if (set.isOfProposals()) {
                set.mappings().forEach(mapping -> compare(shown, mapping));
            }
        }
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

    private void settle(String shown, MappingStatus status, Mapping mapping) {
        if (status == MappingStatus.PROPOSED) {
            return;
        }
        String place = shown + ":" + mapping.line();
        collide(shown, mapping, pairs.put(mapping.node(), place), "decides again what was decided in ");
        boolean isLink = status == MappingStatus.ACCEPTED && mapping.isExact();
        if (isLink || status == MappingStatus.NO_ITEM) {
            collide(shown, mapping, settled.put(mapping.subject(), place), "says another thing of its subject than ");
        }
        if (isLink) {
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

    /// Within one file the file itself was refused.
    private void collide(String shown, Mapping mapping, @Nullable String before, String words) {
        if (before != null && !before.startsWith(shown + ":")) {
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
