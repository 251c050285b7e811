package org.unicornkg.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the launcher runs once, for Java to note which classes the commands that come and go need and which methods
/// they run most: see docs/decisions/ahead-of-time-cache.md.
final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("report", "who-left-which-unicorn-for-where", "--format", "csv"),
            List.of("report", "who-left-which-unicorn-for-where", "-p", "organization=01.AI", "--lang", "zh-Hant"),
            List.of("report", "founders", "--as-of", "2020", "--format", "json"),
            List.of("reports"),
            List.of("query", "-"));

    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?company (COUNT(?event) AS ?events) WHERE { ?event kg:organization ?company ; a ?class }
            GROUP BY ?company ORDER BY ?company
            """;

    private Rehearsal() {}

    /// Runs the commands; prints nothing.
    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> command : COMMANDS) {
            InputStream in = new ByteArrayInputStream(QUERY.getBytes(StandardCharsets.UTF_8));
            Main.run(command.toArray(String[]::new), new Terminal(in, nowhere, nowhere, Screen.of(System.getenv())));
        }
    }
}
