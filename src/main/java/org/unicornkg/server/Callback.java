package org.unicornkg.server;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The function to which a script of JSONP gives its answer, for clients from before CORS.
///
/// @param name of the function, such as `jQuery123` or `my.handler`
record Callback(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*");
    private static final int LONGEST = 100;

    Callback {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new ProblemException(new Problem.BadValue(
                    "callback", name, "the name of a function: letters, digits, _ and $, with dots between"));
        }
    }

    /// Returns the script. The comment in front keeps it from being taken for anything but a script, and two
    /// line ends of Unicode are none in JSON but were in JavaScript.
    Answer answer(byte[] json) {
        String safe = new String(json, StandardCharsets.UTF_8)
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .replace("<", "\\u003c");
        return Answer.of(
                "application/javascript;charset=utf-8",
                ("/**/" + name + "(" + safe + ");").getBytes(StandardCharsets.UTF_8));
    }
}
