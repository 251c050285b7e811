package org.unicornkg.link;

import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.vocab.Prefixes;

/// Who asks, and how to reach him.
///
/// @param header as it is sent
/// @see <a href="https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy">the policy of
///     Wikimedia</a>
public record UserAgent(String header) {

    private static final int LONGEST_CONTACT = 200;

    /// The address of the project, where nobody names another contact.
    public static final String PROJECT = Prefixes.HOME;

    /// Makes one of what stands in a header.
    ///
    /// @param version of the program; what is no number is called `dev`
    /// @param contact an address of mail or of the web
    /// @throws ProblemException with [Problem.BadValue] for a contact that cannot stand in a header
    public static UserAgent of(String version, String contact) {
        String who = contact.strip();
        boolean isSendable = !who.isEmpty()
                && who.length() <= LONGEST_CONTACT
                && who.chars().allMatch(sign -> sign >= ' ' && sign <= '~' && sign != '(' && sign != ')');
        if (!isSendable) {
            throw new ProblemException(new Problem.BadValue(
                    "--contact", contact, "an address of mail or of the web, such as " + PROJECT + ", in ASCII"));
        }
        String number = version.matches("[0-9A-Za-z.+_-]+") ? version : "dev";
        return new UserAgent("unicorn-kg/" + number + " (" + who + ")");
    }
}
