package org.unicornkg.check;

import java.util.List;

/// A check in numbers.
///
/// @param files that were read
/// @param triples in all graphs together, derived ones included
/// @param claims how the facts are backed
/// @param sentences how the texts are accounted for; all zero where no text is at hand
/// @param notes what could not be checked, and why
public record Summary(int files, int triples, Claims claims, Sentences sentences, List<String> notes) {

    public Summary {
        notes = List.copyOf(notes);
    }

    /// How the facts are backed.
    ///
    /// @param count claims in all articles
    /// @param facts triples of articles that need a claim
    /// @param claimed those of them that have one
    /// @param hashes passages with a hash, of claims and excuses
    /// @param verified those of them whose hash is that of the text
    public record Claims(long count, int facts, int claimed, int hashes, int verified) {}

    /// How the texts are accounted for.
    ///
    /// @param covered sentences on which a claim rests
    /// @param excused sentences that the data says hold no fact
    /// @param open sentences that the data does not account for
    public record Sentences(int covered, int excused, int open) {}
}
