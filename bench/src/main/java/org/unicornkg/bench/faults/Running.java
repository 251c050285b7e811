package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// What `/metrics` tells of queries that hold a slot or wait for one.
record Running(int running, int waiting) {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Pattern NUMBER =
            Pattern.compile("^unicornkg_queries_(running|waiting)(?:\\{.*})? ([0-9.]+)", Pattern.MULTILINE);

    static Running in(Server server) throws IOException {
        Matcher number = NUMBER.matcher(
                server.ask(Http.getFor("10.0.3.1", "/metrics"), LIMIT).text());
        int running = 0;
        int waiting = 0;
        while (number.find()) {
            int value = (int) Double.parseDouble(number.group(2));
            if (number.group(1).equals("running")) {
                running = value;
            } else {
                waiting = value;
            }
        }
        return new Running(running, waiting);
    }

    boolean isIdle() {
        return running == 0 && waiting == 0;
    }
}
