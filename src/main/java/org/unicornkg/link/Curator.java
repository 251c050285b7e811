package org.unicornkg.link;

import java.time.Clock;
import java.time.LocalDate;
import org.unicornkg.problem.Plain;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Who decides, and when.
///
/// @param name as it stands in the files
/// @param clock tells the day
public record Curator(String name, Clock clock) {

    private static final int LONGEST = 100;

    /// Makes one.
    ///
    /// @param what gave the name, such as `--by`
    /// @throws ProblemException with [Problem.BadValue] for a name that would be read as another, or as several
    public static Curator of(String what, String name, Clock clock) {
        String clean = name.strip();
        boolean isName = !clean.isEmpty()
                && clean.length() <= LONGEST
                && clean.indexOf('|') < 0
                && clean.codePoints().noneMatch(Plain::isHidden);
        if (!isName) {
            throw new ProblemException(new Problem.BadValue(
                    what, name, "a name of at most " + LONGEST + " characters, without | and on one line"));
        }
        return new Curator(clean, clock);
    }

    /// Returns the day as the files write it.
    String today() {
        return LocalDate.now(clock).toString();
    }
}
