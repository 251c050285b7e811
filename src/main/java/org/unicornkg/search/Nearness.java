package org.unicornkg.search;

import java.util.OptionalInt;

/// How far a name is from what somebody typed.
final class Nearness {

    /// One slip for each so many characters typed, at least one, still counts as near.
    private static final int CHARACTERS_PER_SLIP = 3;

    private Nearness() {}

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

    /// Levenshtein's distance by two rows.
    private static int edits(String one, String other) {
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
            }
            above = row;
        }
        return above[other.length()];
    }
}
