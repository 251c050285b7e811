package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// Another release every second, each third one broken, while clients ask.
final class Swap implements Fault {

    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(10);
    /// Longer than the service waits for files to be quiet, and no multiple of it.
    private static final Duration PAUSE = Duration.ofMillis(1_700);
    private static final int CLIENTS = 4;
    private static final int KINDS = 3;
    private static final String REFUSED = "The release as before is served on";
    private static final String SERVED = "is served now";

    @Override
    public String deed() {
        return "kg serve --watch, the files change again and again, each third time to broken ones";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        Edited data = Edited.copy(place);
        Tally tally = new Tally();
        Map<String, String> bodies = new ConcurrentHashMap<>();
        AtomicInteger mixed = new AtomicInteger();
        try (Server server = place.serve(
                "1g",
                Duration.ofSeconds(10),
                List.of("--data", data.folder().toString()),
                "--watch",
                "--client-rate=0")) {
            Crowd crowd = new Crowd();
            crowd.add(
                    CLIENTS,
                    OFTEN,
                    (client, turn) -> tally.ask(server, Http.get(Edited.QUESTION))
                            .ifPresent(answer -> {
                                String tag = answer.header("ETag").orElse("none");
                                String before = bodies.putIfAbsent(tag, answer.text());
                                if (before != null && !before.equals(answer.text())) {
                                    mixed.incrementAndGet();
                                }
                            }));
            crowd.add(1, PAUSE, (client, turn) -> data.write(turn, turn % KINDS == KINDS - 1));
            crowd.disperseAfter(TIME);
        }
        String log = place.log();
        report.say("answers: " + tally);
        report.say("releases seen: " + bodies.size() + "; served, says the log: " + count(log, SERVED) + "; refused: "
                + count(log, REFUSED));
        report.expect("no request failed", tally.isOnly(200));
        report.expect("no answer is of two releases", mixed.get() == 0 && !bodies.containsKey("none"));
        report.expect("new releases were served", bodies.size() > 2);
        report.expect("broken ones were refused", count(log, REFUSED) > 0);
    }

    private static int count(String text, String words) {
        return text.split(words, -1).length - 1;
    }
}
