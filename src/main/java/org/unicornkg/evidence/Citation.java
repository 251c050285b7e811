package org.unicornkg.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// What a claim rests on.
///
/// @param claim the claim
/// @param source the document
/// @param span the passage
/// @param paragraph from 1, one a line of the text; 0 where the claim does not tell
/// @param modality `kg:Asserted`, `kg:Reported` …
/// @param attributedTo who says it, by IRI; empty where the document itself vouches for it
/// @param quote the words of the passage; absent where the text is not at hand or is another one
/// @param language tag of the language of the quote; absent where there is no quote, or the data do not tell
public record Citation(
        Node claim,
        Node source,
        Span span,
        int paragraph,
        Node modality,
        List<Node> attributedTo,
        Optional<String> quote,
        Optional<String> language) {

    public Citation {
        attributedTo = List.copyOf(attributedTo);
    }

    /// Returns the things in it that have a label.
    public List<Node> named() {
        List<Node> named = new ArrayList<>(List.of(source, modality));
        named.addAll(attributedTo);
        return named;
    }
}
