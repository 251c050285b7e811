package org.unicornkg.link;

import java.util.List;
import java.util.OptionalDouble;

/// An item that a service gave as an answer to a name.
///
/// @param qid of the item
/// @param name as the service shows it
/// @param types QIDs of classes that the service says it is of; may be empty
/// @param score that of the service, from 0 to 1; absent where the service gave none that can be used
record Candidate(String qid, String name, List<String> types, OptionalDouble score) {

    /// The service of Wikidata scores from 0 to 100; the specification names no scale.
    private static final double FULL_SCORE = 100;

    Candidate {
        types = List.copyOf(types);
    }

    /// Reads one that has an id of an item.
    static Candidate of(Part candidate, String qid) {
        String name = Wording.of(candidate.get("name").text());
        List<String> types = candidate.find("type").map(Part::items).orElse(List.of()).stream()
                .map(type -> type.node().isTextual() ? type : type.get("id"))
                .map(Part::text)
                .filter(Qid::isItem)
                .toList();
        return new Candidate(qid, name, types, score(candidate));
    }

    /// Returns the one of two answers about an item that the service is surer of.
    static Candidate better(Candidate one, Candidate other) {
        return other.score.orElse(0) > one.score.orElse(0) ? other : one;
    }

    private static OptionalDouble score(Part candidate) {
        double score = candidate
                .find("score")
                .filter(part -> part.node().isNumber())
                .map(part -> part.node().doubleValue())
                .orElse(Double.NaN);
        return score >= 0 && score <= FULL_SCORE ? OptionalDouble.of(score / FULL_SCORE) : OptionalDouble.empty();
    }
}
