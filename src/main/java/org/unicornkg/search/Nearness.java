package org.unicornkg.search;

import java.util.OptionalInt;

/// How far a name is from what somebody typed.
final class Nearness {

    /// One slip for each so many characters typed, at least one, still counts as near.
    private static final int CHARACTERS_PER_SLIP = 3;

    /// A text must be so long in Latin letters that what sounds the same is taken for it; in a shorter one many do.
    private static final int SHORTEST_BY_SOUND = 5;

    /// In a shorter text one slip makes another name.
    private static final int SHORTEST_WITH_SLIP = 6;

    /// In a text from this length on two slips are forgiven.
    private static final int SHORTEST_WITH_TWO = 9;

    /// Whoever searches chooses himself; so he is shown more than would be taken.
    private static final int SHORTER_TO_SHOW = 2;

    private Nearness() {}

    /// Tells whether a text is long enough to be taken for what sounds the same.
    ///
    /// @param letters its length in Latin letters
    static boolean isEnoughBySound(int letters) {
        return letters >= SHORTEST_BY_SOUND;
    }

    /// Returns how many slips in a text are forgiven without asking.
    ///
    /// @param letters its length in Latin letters
    static int slips(int letters) {
        return letters < SHORTEST_WITH_SLIP ? 0 : letters < SHORTEST_WITH_TWO ? 1 : 2;
    }

    /// Returns how many slips a search looks for.
    ///
    /// @param letters length of the text in Latin letters
    static int slipsToShow(int letters) {
        return slips(letters + SHORTER_TO_SHOW);
    }

    /// Returns 0 for a name that begins with what was typed or the other way round, else the edit distance in
    /// characters; nothing for a name too far away to be meant.
    static OptionalInt distance(String typed, String name) {
        if (typed.isEmpty() || name.isEmpty()) {
            return OptionalInt.empty();
        }
        if (name.startsWith(typed) || typed.startsWith(name)) {
            return OptionalInt.of(0);
        }
        int limit = Math.max(1, typed.length() / CHARACTERS_PER_SLIP);
        if (Math.abs(typed.length() - name.length()) > limit) {
            return OptionalInt.empty();
        }
        int distance = edits(typed, name);
        return distance <= limit && distance < typed.length() ? OptionalInt.of(distance) : OptionalInt.empty();
    }

    /// Returns the edit distance; two neighbours in the wrong order are one edit.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string
    ///     alignment</a>
    static int edits(String one, String other) {
        int[] beforeAbove = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
                boolean isTurned = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isTurned) {
                    row[j] = Math.min(row[j], beforeAbove[j - 2] + 1);
                }
            }
            beforeAbove = above;
            above = row;
        }
        return above[other.length()];
    }
}
