package org.unicornkg.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unicornkg.evidence.Citation;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// A claim that a row rests on, in the reader's language.
///
/// @param citation where the claim stands
/// @param modality how sure it is
/// @param attributedTo who says it; empty where the source itself vouches for it
/// @param source the document
public record CitedClaim(Citation citation, Cell modality, List<Cell> attributedTo, Cell source) {

    public CitedClaim {
        attributedTo = List.copyOf(attributedTo);
    }

    static CitedClaim of(Citation citation, Labels labels, Language language) {
        return new CitedClaim(
                citation,
                Cell.of(citation.modality(), labels, language),
                citation.attributedTo().stream()
                        .map(speaker -> Cell.of(speaker, labels, language))
                        .toList(),
                Cell.of(citation.source(), labels, language));
    }

    /// Returns those who say it, in one text.
    public String speakers(String separator) {
        return attributedTo.stream().map(Cell::text).collect(Collectors.joining(separator));
    }

    /// Returns the claim in a few words: how sure, who says so, where.
    public String inShort() {
        return said() + " · " + place();
    }

    /// Returns how sure it is, and who says so.
    String said() {
        return modality.text() + (attributedTo.isEmpty() ? "" : " · " + speakers(", "));
    }

    /// Returns where it stands: source and paragraph.
    public String place() {
        String paragraph = citation.paragraph() == 0 ? "" : " ¶" + citation.paragraph();
        return Prefixes.localName(citation.source()) + paragraph;
    }

    /// Returns the words of the passage on one line, between quotation marks; nothing where they are not at hand.
    Optional<String> quoted(Language language) {
        return citation.quote().map(WrappedText::clean).map(words -> Phrases.quoted(language, words));
    }
}
