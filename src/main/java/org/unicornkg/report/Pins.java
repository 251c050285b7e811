package org.unicornkg.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Digest;

/// The release and the query that a reference names: an answer to it is of these, or there is none.
///
/// @param release the first digits of its digest, or all; absent where any will do
/// @param query likewise
public record Pins(Optional<String> release, Optional<String> query) {

    /// Name of the parameter that pins the release.
    public static final String RELEASE = "release";

    /// Name of the parameter that pins the query.
    public static final String QUERY = "query";

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

    /// Reads what a user gave.
    ///
    /// @throws ProblemException with [Problem.BadValue] for anything but 12 to 64 hexadecimal digits
    public static Pins parse(Optional<String> release, Optional<String> query) {
        return new Pins(release.map(text -> digits(RELEASE, text)), query.map(text -> digits(QUERY, text)));
    }

    /// Lets an answer pass that is of the release and query named.
    ///
    /// @param served digest of the release that would answer; absent where nobody can vouch for it
    /// @param instead how to ask for the answer of today
    /// @throws ProblemException with [Problem.Superseded] where it would be another
    public void require(SavedQuery asked, Optional<Digest> served, String instead) {
        List<String> changed = new ArrayList<>();
        if (release.isPresent() && !isOf(release.get(), served)) {
            changed.add(RELEASE);
        }
        if (query.isPresent() && !isOf(query.get(), Optional.of(asked.digest()))) {
            changed.add(QUERY);
        }
        if (!changed.isEmpty()) {
            throw new ProblemException(new Problem.Superseded(asked.name(), changed, instead));
        }
    }

    private static boolean isOf(String pin, Optional<Digest> digest) {
        return digest.filter(served -> served.hex().startsWith(pin)).isPresent();
    }

    private static String digits(String name, String text) {
        String low = text.strip().toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(low).matches()) {
            throw new ProblemException(new Problem.BadValue(
                    name, text, "the digest of a " + name + ": 12 to 64 hexadecimal digits, as a citation has them"));
        }
        return low;
    }
}
