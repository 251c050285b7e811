package org.unicornkg.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// One kept-alive connection to a server on this machine, which answers one request at a time. Knows as much of RFC
/// 9112 as servers answer with: a length, chunks, or a body that ends with the connection.
public final class Connection implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int HEXADECIMAL = 16;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /// Connects to a port of this machine.
    ///
    /// @param limit the longest wait for the next byte
    public static Connection to(int port, Duration limit) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) limit.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) limit.toMillis());
            return new Connection(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /// Sends a whole request and reads the whole answer.
    ///
    /// @throws java.net.SocketTimeoutException when nothing came for the limit
    public Response exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String line = line();
        int status = Integer.parseInt(line.substring(line.indexOf(' ') + 1).substring(0, 3));
        long length = -1;
        boolean isChunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                isChunked = lower.contains("chunked");
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        if (isChunked) {
            chunks(body);
        } else {
            copy(length < 0 ? Long.MAX_VALUE : length, length < 0, body);
        }
        return new Response(status, body.toByteArray());
    }

    private void chunks(ByteArrayOutputStream body) throws IOException {
        while (true) {
            String size = line();
            int end = size.indexOf(';');
            int length = Integer.parseInt((end < 0 ? size : size.substring(0, end)).strip(), HEXADECIMAL);
            copy(length, false, body);
            line();
            if (length == 0) {
                return;
            }
        }
    }

    private void copy(long length, boolean mayEnd, ByteArrayOutputStream body) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
            if (read < 0) {
                if (mayEnd) {
                    return;
                }
                throw new EOFException("the server hung up within an answer");
            }
            body.write(buffer, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
