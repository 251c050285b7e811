package org.unicornkg.bench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page of the documentation, of which the program writes what stands between two marks.
public final class Page {

    private static final String BEGIN = "<!-- written by bench/run: begin -->";
    private static final String END = "<!-- written by bench/run: end -->";

    private Page() {}

    /// Puts text between the marks of a page.
    ///
    /// @throws IOException when the page has no marks
    public static void write(Path page, String text) throws IOException {
        String old = Files.readString(page);
        int begin = old.indexOf(BEGIN);
        int end = old.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no place for results: " + BEGIN + " … " + END);
        }
        Files.writeString(page, old.substring(0, begin) + BEGIN + "\n\n" + text.strip() + "\n\n" + old.substring(end));
    }
}
