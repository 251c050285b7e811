package org.unicornkg.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.evidence.SourceText;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// The texts that are at hand and are those that the data was read from.
final class Sources {

    private final Map<Node, SourceText> right = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Sources(Material material) {
        for (Node source : material.instances(KG.SOURCE_DOCUMENT)) {
            Optional<SourceText> text = material.texts().text(Prefixes.localName(source));
            if (text.isPresent()) {
                compare(material, source, text.get());
            } else {
                notes.add("hashes and coverage of " + Prefixes.localName(source)
                        + " were not checked: its text is not at hand (--sources DIR)");
            }
        }
    }

    private void compare(Material material, Node source, SourceText text) {
        List<String> hashes = material.values(source, KG.SHA256).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
        List<String> lengths = material.values(source, KG.CHARACTERS).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
        if (!hashes.contains(text.sha256())) {
            findings.add(material.error(
                    source,
                    KG.SHA256,
                    "wrong-source",
                    "is not the text at hand, whose hash is " + text.sha256() + ": get the text that was read"));
        } else if (!lengths.contains(Integer.toString(text.length()))) {
            findings.add(material.error(
                    source, KG.CHARACTERS, "wrong-length", "has " + text.length() + " characters; correct the number"));
        }
        if (hashes.contains(text.sha256())) {
            right.put(source, text);
        }
    }

    /// Returns the text of a source; nothing when it is not at hand or is another.
    Optional<SourceText> text(Node source) {
        return Optional.ofNullable(right.get(source));
    }

    /// Returns the sources with their texts.
    Map<Node, SourceText> texts() {
        return right;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> notes() {
        return notes;
    }
}
