package org.unicornkg.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Keeps a writer from sending the first bytes before Jetty's buffer is full: until then a failure can still
/// have its own status, and a short answer gets a `Content-Length`.
final class Unflushed extends FilterOutputStream {

    Unflushed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
        // Jetty does it at the end.
    }

    @Override
    public void close() {
        // Jetty does it at the end.
    }
}
