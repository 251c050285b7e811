package org.unicornkg.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// IRIs → addresses that are safe to follow: whatever a graph holds, a link runs no script and ends no attribute.
///
/// @param isServed whether a page comes from the service itself: links to things of ours then lead to their pages
///     there
/// @param chosen the language that a reader chose by the address of a page, which these links carry on
public record Links(boolean isServed, Optional<Language> chosen) {

    private static final Pattern WEB = Pattern.compile("https?://[^/].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What no address holds as it is, though a careless graph may.
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\"'<>\\\\^`{|}]");

    /// Returns the links of a page that stands alone: they lead to where the IRIs do.
    public static Links plain() {
        return new Links(false, Optional.empty());
    }

    /// Returns the links of a page of the service.
    public static Links served(Optional<Language> chosen) {
        return new Links(true, chosen);
    }

    /// Returns the address of a thing; nothing where its IRI is no address of the web, such as `javascript:…`.
    public Optional<String> to(String iri) {
        if (!WEB.matcher(iri).matches()) {
            return Optional.empty();
        }
        boolean isOurs = isServed && iri.startsWith(Prefixes.HOME);
        String address = isOurs ? here(iri.substring(Prefixes.HOME.length())) : iri;
        // A path that begins with two slashes would name another host.
        return address.startsWith("//")
                ? Optional.empty()
                : Optional.of(UNSAFE.matcher(address).replaceAll(unsafe -> escaped(unsafe.group())));
    }

    /// A thing is not a page: the page about it spares the reader a redirection.
    private String here(String name) {
        String path = name.startsWith("id/") ? "/page/" + name.substring("id/".length()) : "/" + name;
        if (chosen.isEmpty()) {
            return path;
        }
        int hash = path.indexOf('#');
        String query = (path.contains("?") ? "&" : "?") + "lang=" + chosen.get().tag();
        return hash < 0 ? path + query : path.substring(0, hash) + query + path.substring(hash);
    }

    private static String escaped(String character) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return escaped.toString();
    }
}
