package org.unicornkg.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unicornkg.vocab.Prefixes;

/// IRIs → addresses that are safe to follow: whatever a graph holds, a link runs no script and ends no attribute.
///
/// @param isServed whether a page comes from the service itself: links to things of ours then lead there
record Links(boolean isServed) {

    private static final Pattern WEB = Pattern.compile("https?://[^/].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What no address holds as it is, though a careless graph may.
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\"'<>\\\\^`{|}]");

    /// Returns the address of a thing; nothing where its IRI is no address of the web, such as `javascript:…`.
    Optional<String> to(String iri) {
        if (!WEB.matcher(iri).matches()) {
            return Optional.empty();
        }
        boolean isOurs = isServed && iri.startsWith(Prefixes.HOME);
        String address = isOurs ? "/" + iri.substring(Prefixes.HOME.length()) : iri;
        // A path that begins with two slashes would name another host.
        return address.startsWith("//")
                ? Optional.empty()
                : Optional.of(UNSAFE.matcher(address).replaceAll(unsafe -> escaped(unsafe.group())));
    }

    private static String escaped(String character) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return escaped.toString();
    }
}
