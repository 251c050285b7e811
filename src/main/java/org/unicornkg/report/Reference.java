package org.unicornkg.report;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Digest;

/// What an answer is cited with: the same release, query and arguments give the same rows again.
///
/// @param query what was asked
/// @param arguments with which values
/// @param release digest of the data that answered; absent where another server holds them
/// @param endpoint that other server, without name and password; absent where the data are here
/// @param site address of the public service, with a slash at the end
public record Reference(
        SavedQuery query, Arguments arguments, Optional<Digest> release, Optional<URI> endpoint, URI site) {

    /// Returns the address that gives the same rows again, or says what has changed; nothing where nobody can vouch for
    /// the data.
    public Optional<URI> address() {
        return release.map(digest -> {
            List<String> pairs = pairs();
            pairs.add(Pins.RELEASE + "=" + digest.hex());
            pairs.add(Pins.QUERY + "=" + query.digest().hex());
            return site.resolve("reports/" + query.name() + "?" + String.join("&", pairs));
        });
    }

    /// Returns the arguments as the query of an address has them: `name=value`, encoded.
    List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        arguments
                .values()
                .forEach((name, values) ->
                        values.forEach(value -> pairs.add(name + "=" + encoded(ShownArguments.text(value)))));
        return pairs;
    }

    /// Returns the name of a file that holds the answer: it tells two releases, and two versions of a query, apart.
    ///
    /// @param suffix of the format, without the full stop
    public String fileName(String suffix) {
        String of = release.map(Digest::shortHex).orElse("elsewhere");
        return query.name() + "." + of + "." + query.digest().shortHex() + "." + suffix;
    }

    /// Returns release, query and arguments in short, on one line.
    public String line() {
        List<String> parts = new ArrayList<>();
        parts.add(release.map(digest -> "release " + digest.shortHex())
                .orElseGet(() -> "endpoint " + endpoint.map(URI::toString).orElse("unknown")));
        parts.add(query.name() + " " + query.digest().shortHex());
        ShownArguments.of(arguments).forEach(argument -> parts.add(WrappedText.clean(argument)));
        return String.join("  ", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
