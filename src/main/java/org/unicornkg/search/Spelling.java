package org.unicornkg.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A text as it is compared: its letters and digits in NFKC and in one case, each with its place in the text.
/// Width, case, blanks, punctuation and a possessive `'s` do not count.
///
/// A text without any letter or digit is one unit, so that it still equals itself.
record Spelling(List<Unit> units) {

    private static final String APOSTROPHES = "'\u2019\uFF07\u02BC";

    Spelling {
        units = List.copyOf(units);
    }

    /// What one character became.
    ///
    /// @param text usually one letter or digit; in Latin form a whole syllable
    /// @param start of the character in the text, in UTF-16 units
    /// @param end after the character
    /// @param startsWord whether a new word begins here
    /// @param isHan whether the character is a Chinese one
    record Unit(String text, int start, int end, boolean startsWord, boolean isHan) {

        Unit as(String other) {
            return new Unit(other, start, end, startsWord, isHan);
        }

        Unit atWordStart() {
            return new Unit(text, start, end, true, isHan);
        }
    }

    static Spelling of(String text) {
        List<Unit> units = new ArrayList<>(text.length());
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = clusterEnd(text, start);
            String folded = folded(text.substring(start, end));
            if (!folded.isEmpty() && !isPossessive(text, start, end)) {
                boolean isHan = isHan(folded.codePointAt(0));
                Unit last = units.isEmpty() ? null : units.getLast();
                units.add(new Unit(folded, start, end, startsWord(last, start, isHan), isHan));
            }
        }
        String bare = text.strip();
        if (units.isEmpty() && !bare.isEmpty()) {
            units.add(new Unit(Normalizer.normalize(bare, Normalizer.Form.NFKC), 0, text.length(), true, false));
        }
        return new Spelling(units);
    }

    /// Returns all units in one.
    String key() {
        StringBuilder key = new StringBuilder(units.size());
        for (Unit unit : units) {
            key.append(unit.text);
        }
        return key.toString();
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    boolean hasHan() {
        return units.stream().anyMatch(Unit::isHan);
    }

    /// Returns the digits alone, in their order.
    String digits() {
        return key().codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Spelling part(int from, int to) {
        return new Spelling(units.subList(from, to));
    }

    /// Returns the units in another form, one for one.
    Spelling map(Function<Unit, Unit> form) {
        return new Spelling(units.stream().map(form).toList());
    }

    /// Returns the index of the unit with which each word begins.
    List<Integer> wordStarts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (i == 0 || units.get(i).startsWord) {
                starts.add(i);
            }
        }
        return starts;
    }

    /// Tells whether a name may stand here by itself: Latin letters and digits only as whole words, Chinese
    /// anywhere.
    boolean isWhole(int from, int to) {
        Unit first = units.get(from);
        Unit last = units.get(to - 1);
        return (first.isHan || from == 0 || first.startsWord)
                && (last.isHan || to == units.size() || units.get(to).startsWord);
    }

    /// Returns the place in the text of a part of the key; whole characters, even where it ends within a syllable.
    ///
    /// @param from in UTF-16 units of the key
    /// @param to after the part
    Place place(int from, int to) {
        int start = -1;
        int at = 0;
        for (Unit unit : units) {
            int next = at + unit.text.length();
            if (start < 0 && next > from) {
                start = unit.start;
            }
            if (next >= to) {
                return new Place(Math.max(start, 0), unit.end);
            }
            at = next;
        }
        throw new IllegalArgumentException("no part from " + from + " to " + to + " in " + key());
    }

    /// A part of a text, in UTF-16 units.
    record Place(int start, int end) {}

    private static boolean startsWord(@Nullable Unit last, int start, boolean isHan) {
        return last == null || last.end < start || last.isHan != isHan;
    }

    /// A letter with the marks upon it.
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static String folded(String cluster) {
        if (cluster.length() == 1 && cluster.charAt(0) < 0x80) {
            char ascii = cluster.charAt(0);
            return Character.isLetterOrDigit(ascii) ? String.valueOf(Character.toLowerCase(ascii)) : "";
        }
        String wide = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        // Upper case first makes ß and ſ what they fold to.
        String low = wide.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(low, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPossessive(String text, int start, int end) {
        return end == start + 1
                && Character.toLowerCase(text.charAt(start)) == 's'
                && start > 1
                && APOSTROPHES.indexOf(text.charAt(start - 1)) >= 0
                && Character.isLetterOrDigit(text.codePointBefore(start - 1))
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.codePointAt(end))
                        || isHan(text.codePointAt(end)));
    }
}
