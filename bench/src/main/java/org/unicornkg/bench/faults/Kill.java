package org.unicornkg.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// `kill -9` in the midst of a load and of a swap.
final class Kill implements Fault {

    private static final int OLD = 50_000;
    private static final int NEW = 200_000;
    private static final List<String> MOMENTS =
            List.of("loading generation", "reading generation", "writing generation");
    private static final int PARTS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Override
    public String deed() {
        return "kill -9 at three moments of kg load and at " + PARTS + " of a swap after SIGHUP";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        inLoad(place, report);
        inSwap(place, report);
    }

    private static void inLoad(Place place, Report report) throws IOException, InterruptedException {
        Loading loading = new Loading(place, place.work().resolve("store"));
        Statements old = Statements.write(place.work().resolve("old.nt"), OLD);
        Statements fresh = Statements.write(place.work().resolve("new.nt"), NEW);
        Loading.End first = loading.load(old, "");
        report.expect("a first load: " + first.lastWords(), first.code() == 0);
        for (String moment : MOMENTS) {
            boolean isKilled = loading.killAt(fresh, moment);
            int holds = loading.served();
            report.expect(
                    "killed at \"" + moment + "\": the store is served with " + holds + " statements, " + OLD
                            + " before, " + NEW + " in the new files",
                    isKilled && (holds == OLD || holds == NEW));
        }
        Loading.End last = loading.load(fresh, "");
        report.expect("the next load: " + last.lastWords(), last.code() == 0 && loading.served() == NEW);
    }

    private static void inSwap(Place place, Report report) throws IOException, InterruptedException {
        Edited data = Edited.copy(place);
        List<String> from = List.of("--data", data.folder().toString());
        long swap;
        try (Server server = place.serve("1g", LIMIT, from)) {
            data.write(0, false);
            swap = millisOfSwap(server, place);
        }
        report.say("a swap takes " + swap + " ms");
        for (int part = 1; part <= PARTS; part++) {
            try (Server server = place.serve("1g", LIMIT, from)) {
                data.write(part, false);
                hangUp(server);
                TimeUnit.MILLISECONDS.sleep(swap * part / PARTS);
                ProcessHandle.of(server.process().pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
            try (Server server = place.serve("1g", LIMIT, from)) {
                String answer = server.ask(Http.get(Edited.QUESTION), LIMIT).text();
                report.expect(
                        "killed after " + part + "/" + PARTS + " of a swap: started again in "
                                + server.ready().toMillis() + " ms with the new files",
                        answer.contains(Edited.name(part)));
            }
        }
    }

    private static long millisOfSwap(Server server, Place place) throws IOException, InterruptedException {
        long start = System.nanoTime();
        hangUp(server);
        while (!place.log().contains("is served now")) {
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new IOException("no swap: " + place.log());
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void hangUp(Server server) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-HUP", Long.toString(server.process().pid()))
                .start()
                .waitFor();
    }
}
