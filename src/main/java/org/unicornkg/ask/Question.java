package org.unicornkg.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A question, taken apart.
///
/// @param text as asked
/// @param parts what its words mean, with a slot for each name, keyed by its place in `names`
/// @param names the names in it
/// @param asOf the day that it is asked as of
record Question(String text, List<Part> parts, List<Named> names, Optional<LocalDate> asOf) {

    Question {
        parts = List.copyOf(parts);
        names = List.copyOf(names);
    }

    /// Takes a question apart.
    ///
    /// @param names those that were found in it
    static Question of(String text, List<Named> names, LocalDate latest, Thesaurus thesaurus) {
        List<Named> ordered =
                names.stream().sorted(Comparator.comparingInt(Named::start)).toList();
        Optional<PointInTime> time = PointInTime.in(text, latest);
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Named name = ordered.get(i);
            parts.addAll(thesaurus.parts(between(text, done, name.start(), time)));
            parts.add(new Part.Slot(Integer.toString(i)));
            done = afterPossessive(text, name.end());
        }
        parts.addAll(thesaurus.parts(between(text, done, text.length(), time)));
        return new Question(text, parts, ordered, time.map(PointInTime::day));
    }

    private static int afterPossessive(String text, int end) {
        boolean isPossessive = text.startsWith("'s", end) || text.startsWith("’s", end);
        boolean goesOn = end + 2 < text.length() && Character.isLetterOrDigit(text.codePointAt(end + 2));
        return isPossessive && !goesOn ? end + 2 : end;
    }

    /// Returns a piece of the text without the date, which is a value and no words.
    private static String between(String text, int start, int end, Optional<PointInTime> time) {
        if (time.isEmpty() || time.get().end() <= start || time.get().start() >= end) {
            return text.substring(start, end);
        }
        return text.substring(start, Math.max(start, time.get().start())) + " "
                + text.substring(Math.min(end, time.get().end()), end);
    }
}
