package org.unicornkg.bench.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What all engines get.
///
/// @param repository the checkout, whose `kg` is our own server
/// @param work a folder for what they write
/// @param heap of each Java process, as `-Xmx` takes it; Virtuoso's buffers get the same
/// @param query the longest that a query may take
/// @param start the longest that a start with loading may take
/// @param serveOptions further options for `kg serve`
public record Settings(
        Path repository, Path work, String heap, Duration query, Duration start, List<String> serveOptions) {

    public Settings {
        serveOptions = List.copyOf(serveOptions);
    }

    /// Returns the heap in bytes.
    long heapBytes() {
        long number = Long.parseLong(heap.substring(0, heap.length() - 1));
        return switch (heap.charAt(heap.length() - 1)) {
            case 'g' -> number << 30;
            case 'm' -> number << 20;
            default -> throw new IllegalArgumentException("heap " + heap + " is not like 8g or 900m");
        };
    }
}
