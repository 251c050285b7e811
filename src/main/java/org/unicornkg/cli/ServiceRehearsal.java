package org.unicornkg.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// What the launcher runs once, for Java to note which classes `kg serve` needs until it has given its first answers:
/// see docs/decisions/ahead-of-time-cache.md.
final class ServiceRehearsal {

    private static final List<String> REQUESTS = List.of(
            "healthz",
            "reports/founders.json",
            "reports/who-left-which-unicorn-for-where.csv?lang=zh-Hant",
            "reports/founders.html",
            "sparql?query=SELECT%20*%20%7B%20?s%20a%20?class%20%7D%20ORDER%20BY%20?s%20LIMIT%209",
            "sparql?query=ASK%20%7B%7D",
            "search?q=moonshot");

    private static final int NO_SERVICE = 3;

    /// A rehearsal that takes longer would keep the service from starting.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private ServiceRehearsal() {}

    /// Starts the service at any free port, asks it, and ends the process; prints nothing.
    public static void main(String[] args) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        PipedInputStream printed = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(() -> {
            try (out) {
                Terminal terminal =
                        new Terminal(InputStream.nullInputStream(), out, nowhere, Screen.of(System.getenv()));
                Main.run(new String[] {"serve", "--port", "0"}, terminal);
            }
        });
        Thread.ofPlatform().daemon().start(ServiceRehearsal::endAtLast);
        String address = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine();
        System.exit(address == null ? NO_SERVICE : askAll(URI.create(address)));
    }

    private static void endAtLast() {
        try {
            Thread.sleep(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(NO_SERVICE);
    }

    /// Returns the exit code.
    private static int askAll(URI service) throws IOException {
        for (String request : REQUESTS) {
            URLConnection connection = service.resolve(request).toURL().openConnection();
            try (InputStream answer = connection.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // With other queries there is no such report; what is asked after it still is.
            }
        }
        return 0;
    }
}
