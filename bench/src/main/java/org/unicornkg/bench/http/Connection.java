package org.unicornkg.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One kept-alive connection to a server on this machine, which answers one request at a time. Knows as much of RFC
/// 9112 as servers answer with: a length, chunks, or a body that ends with the connection.
public final class Connection implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int HEXADECIMAL = 16;
    private static final String LENGTH = "content-length:";
    private static final String ENCODING = "transfer-encoding:";

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    /// What was read and not yet used.
    private int from;

    private int to;

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
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
        String first = line();
        int status = Integer.parseInt(first.substring(first.indexOf(' ') + 1).substring(0, 3));
        long length = Long.MAX_VALUE;
        boolean isChunked = false;
        List<String> headers = new ArrayList<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            headers.add(header);
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
            } else if (header.regionMatches(true, 0, ENCODING, 0, ENCODING.length())) {
                isChunked = header.endsWith("chunked");
            }
        }
        body.reset();
        if (isChunked) {
            chunks();
        } else {
            copy(length, length == Long.MAX_VALUE);
        }
        return new Response(status, headers, body.toByteArray());
    }

    private void chunks() throws IOException {
        while (true) {
            String size = line();
            int end = size.indexOf(';');
            int length = Integer.parseInt((end < 0 ? size : size.substring(0, end)).strip(), HEXADECIMAL);
            copy(length, false);
            line();
            if (length == 0) {
                return;
            }
        }
    }

    private void copy(long length, boolean mayEnd) throws IOException {
        for (long left = length; left > 0; ) {
            if (from == to && !fill()) {
                if (mayEnd) {
                    return;
                }
                throw new EOFException("the server hung up within an answer");
            }
            int copied = (int) Math.min(left, to - from);
            body.write(buffer, from, copied);
            from += copied;
            left -= copied;
        }
    }

    private String line() throws IOException {
        line.setLength(0);
        while (true) {
            if (from == to && !fill()) {
                throw new EOFException("the server hung up");
            }
            char next = (char) buffer[from++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
