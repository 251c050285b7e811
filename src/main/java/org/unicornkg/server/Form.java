package org.unicornkg.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The names and values of `application/x-www-form-urlencoded` text: of an address after its `?`, or of a body.
///
/// Read strictly, for Jetty's own reader puts `U+FFFD` where the bytes are no UTF-8, and an answer to another
/// question than the one asked is worse than none.
///
/// @param values name → values in their order, at least one each
record Form(Map<String, List<String>> values) {

    Form {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /// Reads encoded text.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] when an escape or the UTF-8 under it is broken
    static Form parse(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (text != null && !text.isEmpty()) {
            for (String pair : text.split("&", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Form(values);
    }

    /// Returns the pairs of both, this one's first.
    Form and(Form other) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Form form : List.of(this, other)) {
            form.values.forEach((name, list) ->
                    all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list));
        }
        return new Form(all);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Returns the value, if there is one.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] when there are several
    Optional<String> one(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw new ProblemException(new Problem.WrongUsage("the parameter " + name + " may be given once only"));
        }
        return found.stream().findFirst();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    private static String decode(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            switch (raw[i]) {
                case '+' -> bytes.put((byte) ' ');
                case '%' -> {
                    bytes.put((byte) (digit(raw, i + 1) << 4 | digit(raw, i + 2)));
                    i += 2;
                }
                default -> bytes.put(raw[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem.WrongUsage("the request is not UTF-8 under its %-escapes"), e);
        }
    }

    private static int digit(byte[] raw, int at) {
        int digit = at < raw.length ? Character.digit(raw[at], 16) : -1;
        if (digit < 0) {
            throw new ProblemException(
                    new Problem.WrongUsage("a % in the request does not begin an escape of two hexadecimal digits"));
        }
        return digit;
    }
}
