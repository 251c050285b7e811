package org.unicornkg.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A client that sends the beginning of a request at once, then a byte now and then, and never reads until the end.
///
/// @param beginning sent at once; `CLIENT` in it stands for the address of the client
/// @param drop sent again and again
record Trickle(String beginning, String drop) {

    private static final int SMALL_BUFFER = 1 << 10;
    private static final int PAUSE_MILLIS = 200;

    /// Trickles until the server hangs up.
    ///
    /// @param client its number
    /// @return seconds until it did; the time limit when it did not
    int secondsUntilCut(int port, int client, Duration limit) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write(beginning.replace("CLIENT", "10.1.0." + client).getBytes(StandardCharsets.US_ASCII));
            byte[] more = drop.getBytes(StandardCharsets.US_ASCII);
            while (System.nanoTime() - start < limit.toNanos()) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                // Fails once the server has hung up and this machine has been told so.
                socket.getOutputStream().write(more);
            }
            return (int) limit.toSeconds();
        } catch (IOException e) {
            return (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        }
    }
}
