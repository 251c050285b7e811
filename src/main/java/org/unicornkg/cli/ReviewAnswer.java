package org.unicornkg.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody answers to a thing with its candidates.
sealed interface ReviewAnswer {

    /// What is accepted, in a line.
    String USAGE = "a 1 = accept 1, r 1 = reject 1, n = no item, l = later, s = skip, q = quit";

    /// The item of this number is the thing.
    record Accept(int number) implements ReviewAnswer {}

    /// It is not.
    record Reject(int number) implements ReviewAnswer {}

    /// The thing has no item.
    record NoItem() implements ReviewAnswer {}

    /// Not to be asked again until somebody wants to.
    record Later() implements ReviewAnswer {}

    /// To be asked again the next time.
    record Skip() implements ReviewAnswer {}

    /// The end.
    record Quit() implements ReviewAnswer {}

    /// Reads a line; nothing where it is no answer.
    static Optional<ReviewAnswer> parse(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher numbered = Numbered.FORM.matcher(text);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            return Optional.of(text.startsWith("a") ? new Accept(number) : new Reject(number));
        }
        return switch (text) {
            case "n", "no item" -> Optional.of(new NoItem());
            case "l", "later" -> Optional.of(new Later());
            case "s", "skip" -> Optional.of(new Skip());
            case "q", "quit" -> Optional.of(new Quit());
            default -> Optional.empty();
        };
    }

    /// The form of answers that name a candidate.
    final class Numbered {
        private static final Pattern FORM = Pattern.compile("(a|accept|r|reject) ?([0-9]{1,4})");

        private Numbered() {}
    }
}
