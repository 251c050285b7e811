package org.unicornkg.bench.faults;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of N-Triples of any size.
record Statements(Path file, int number) {

    static Statements write(Path file, int number) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < number; i++) {
                out.write("<https://example.org/" + i + "> <https://example.org/number> \"" + i + "\" .\n");
            }
        }
        return new Statements(file, number);
    }
}
