package org.unicornkg.server.reconcile;

import java.util.Optional;
import org.unicornkg.search.How;
import org.unicornkg.search.Match;

/// How a text and a name of a thing met.
///
/// @param how as a whole; absent where only a part was met
/// @param isOfItsOwn whether the text is an IRI or an item of Wikidata, which means one thing alone
/// @param part how much of the longer of the two was met, from 0 to 1, less for what begins no word
record NameMatch(Optional<How> how, boolean isOfItsOwn, double part) implements Comparable<NameMatch> {

    /// What a part of a name is worth at most: less than any whole name.
    private static final double MOST_FOR_PART = 60;

    static NameMatch whole(Match match, String text) {
        boolean isExact = match.how() == How.EXACT;
        // A slug may be what others are called.
        boolean isSlug = text.strip().replaceAll("^<|>$", "").equals(match.name());
        return new NameMatch(Optional.of(match.how()), isExact && !isSlug, 1);
    }

    static NameMatch partly(double part) {
        return new NameMatch(Optional.empty(), false, Math.clamp(part, 0, 1));
    }

    /// Returns what it is worth, from 0 to 100.
    double points() {
        return how.map(whole -> switch (whole) {
                    case EXACT -> 100.0;
                    case FOLDED -> 98.0;
                    case SCRIPT -> 95.0;
                    case SOUND -> 85.0;
                    case SLIP -> 70.0;
                })
                .orElse(MOST_FOR_PART * part);
    }

    /// Returns how they met as a number, as the feature tells it: 5 for the best, 0 for a part.
    int rank() {
        return how.map(whole -> switch (whole) {
                    case EXACT -> 5;
                    case FOLDED -> 4;
                    case SCRIPT -> 3;
                    case SOUND -> 2;
                    case SLIP -> 1;
                })
                .orElse(0);
    }

    /// Tells whether nobody who knows both would doubt that it is the name.
    boolean isCertain() {
        return how.filter(whole -> whole.compareTo(How.SCRIPT) <= 0).isPresent();
    }

    @Override
    public int compareTo(NameMatch other) {
        return Double.compare(points(), other.points());
    }
}
