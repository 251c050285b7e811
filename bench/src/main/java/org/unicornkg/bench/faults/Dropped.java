package org.unicornkg.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unicornkg.bench.engine.Server;
import org.unicornkg.bench.http.Http;

/// Hundreds of clients that ask an endless query and hang up.
final class Dropped implements Fault {

    private static final int CLIENTS = 300;
    private static final int WAVE = 30;
    private static final int ROUNDS = CLIENTS / WAVE;
    private static final int POLL_MILLIS = 20;
    private static final long MOST_MILLIS = 1_500;

    @Override
    public String deed() {
        return CLIENTS + " endless queries in waves of " + WAVE + ", whose clients hang up once they run";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        long longest = 0;
        int most = 0;
        try (Server server = place.serve("1g", Duration.ofSeconds(30), "--behind-proxy", "--metrics")) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Socket> clients = new ArrayList<>();
                for (int i = 0; i < WAVE; i++) {
                    Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port());
                    clients.add(client);
                    String address = "10.1." + round + "." + i;
                    client.getOutputStream().write(Http.queryFor(address, server.path(), Queries.endless(round, i)));
                }
                Running before = Running.in(server);
                for (int i = 0; i < 100 && before.running() == 0; i++) {
                    TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                    before = Running.in(server);
                }
                most = Math.max(most, before.running());
                for (Socket client : clients) {
                    client.close();
                }
                longest = Math.max(longest, millisUntilIdle(server));
            }
            Tally good = new Tally();
            good.ask(server, Http.queryFor("10.0.0.1", server.path(), Queries.small(0, 0)));
            report.say("ran at once: " + most + "; longest until none ran or waited: " + longest + " ms");
            report.expect("queries did run", most > 0);
            report.expect("within 1.5 s after their clients hung up none runs or waits", longest <= MOST_MILLIS);
            report.expect("the next client is answered: " + good, good.isOnly(200));
        }
    }

    private static long millisUntilIdle(Server server) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            boolean isIdle = Running.in(server).isIdle();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (isIdle || millis > 10 * MOST_MILLIS) {
                return millis;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }
}
