package org.unicornkg.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.problem.Plain;

/// What somebody answers to a thing with its candidates.
sealed interface ReviewAnswer {

    /// What is accepted, in a line.
    String USAGE = "a 1 or a Q… = accept, r 1 WHY = reject, n = no item, l = later, s = skip, q = quit";

    /// This candidate is the thing.
    ///
    /// @param which its number, or its QID
    record Accept(String which) implements ReviewAnswer {}

    /// It is not.
    ///
    /// @param which its number, or its QID
    /// @param reason may be empty
    record Reject(String which, String reason) implements ReviewAnswer {}

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
        String text = line.strip().replaceAll("\\s+", " ");
        Matcher accept = Forms.ACCEPT.matcher(text);
        if (accept.matches()) {
            return Optional.of(new Accept(accept.group(1).toUpperCase(Locale.ROOT)));
        }
        Matcher reject = Forms.REJECT.matcher(text);
        if (reject.matches()) {
            String reason = Objects.requireNonNullElse(reject.group(2), "");
            // What cannot be seen was not meant.
            return Plain.of(reason).equals(reason)
                    ? Optional.of(new Reject(reject.group(1).toUpperCase(Locale.ROOT), reason))
                    : Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "n", "no item" -> Optional.of(new NoItem());
            case "l", "later" -> Optional.of(new Later());
            case "s", "skip" -> Optional.of(new Skip());
            case "q", "quit" -> Optional.of(new Quit());
            default -> Optional.empty();
        };
    }

    /// The forms of answers that name a candidate.
    final class Forms {
        private static final String WHICH = " ?([0-9]{1,4}|Q[1-9][0-9]{0,15})";
        private static final Pattern ACCEPT = Pattern.compile("(?:a|accept)" + WHICH, Pattern.CASE_INSENSITIVE);
        private static final Pattern REJECT =
                Pattern.compile("(?:r|reject)" + WHICH + "(?: (?:because )?(.+))?", Pattern.CASE_INSENSITIVE);

        private Forms() {}
    }
}
