package org.unicornkg.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An address within the service.
///
/// @param path from the first slash, as an address has it
/// @param values name → values of the query after the `?`, decoded, in their order
/// @param fragment what follows the `#`, as an address has it; empty for none
public record Address(String path, Map<String, List<String>> values, String fragment) {

    public Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /// Returns an address without a fragment.
    ///
    /// @param path decoded
    public static Address of(String path, Map<String, List<String>> values) {
        String escaped = encodedPart(path).replace("%2F", "/");
        // Two slashes at the beginning would name another host.
        return new Address(escaped.startsWith("//") ? "/%2F" + escaped.substring(2) : escaped, values, "");
    }

    /// Reads an address of our own making.
    static Address parse(String text) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String rest = hash < 0 ? text : text.substring(0, hash);
        int mark = rest.indexOf('?');
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : rest.substring(mark + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                values.computeIfAbsent(decoded(pair.substring(0, equals)), key -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new Address(mark < 0 ? rest : rest.substring(0, mark), values, fragment);
    }

    /// Returns the same with one value of that name in place of any others.
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Address(path, changed, fragment);
    }

    /// Returns the same without the values of these names.
    public Address without(String... names) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(List.of(names));
        return new Address(path, rest, fragment);
    }

    /// Returns the values as an address ends in them, from its `?`; nothing where there are none.
    public String query() {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, list) -> list.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    @Override
    public String toString() {
        return path + query() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /// Returns a text as a part of an address holds it, after `#` too.
    private static String encodedPart(String text) {
        return encoded(text).replace("+", "%20");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
