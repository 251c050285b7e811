package org.unicornkg.report;

import java.util.List;
import java.util.stream.Collectors;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// The evidence of a row in a few words, such as `3 claims · ¶53, ¶54`.
final class EvidenceInShort {

    private static final int MOST_PLACES = 4;

    private EvidenceInShort() {}

    static String of(List<CitedClaim> claims, Language language) {
        long sources = claims.stream()
                .map(claim -> claim.citation().source())
                .distinct()
                .count();
        List<String> places = claims.stream()
                .map(claim -> sources > 1 ? claim.place() : paragraph(claim))
                .distinct()
                .toList();
        String first = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return Phrases.claims(language, claims.size()) + " · " + first + (places.size() > MOST_PLACES ? " …" : "");
    }

    /// Returns the paragraph; of a claim that does not tell it, the source.
    private static String paragraph(CitedClaim claim) {
        int paragraph = claim.citation().paragraph();
        return paragraph == 0 ? Prefixes.localName(claim.citation().source()) : "¶" + paragraph;
    }
}
