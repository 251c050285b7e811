package org.unicornkg.cli;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// An address of the web given with an option.
final class Address {

    private Address() {}

    /// Returns the address.
    ///
    /// @param option the one that it was given with
    /// @throws ProblemException with [Problem.BadValue] for anything but an http or https address with a host
    static URI parse(String option, String text) {
        try {
            URI address = new URI(text.strip());
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (isWeb && address.getHost() != null && address.getUserInfo() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw bad(option, text, e);
        }
        throw bad(option, text, null);
    }

    private static ProblemException bad(String option, String text, @Nullable Exception cause) {
        String expected = "an address such as http://localhost:3030/sparql, without a name, a password or a #";
        return new ProblemException(new Problem.BadValue(option, text, expected), cause);
    }
}
