package org.unicornkg.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the data in which a company gets another name again and again.
///
/// @param folder the copy
/// @param original the text of the file that changes
record Edited(Path folder, String original) {

    /// The path that asks for the company.
    static final String QUESTION = "/data/moonshot-ai";

    private static final String FILE = "entities/companies.ttl";
    private static final String NAME = "\"Moonshot AI\"@en";

    static Edited copy(Place place) throws IOException {
        Path from = place.repository().resolve("data");
        Path to = place.folder("data");
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy);
        }
        return new Edited(to, Files.readString(to.resolve(FILE)));
    }

    /// Writes the file with another name, as an editor does: beside it, then renamed.
    ///
    /// @param isBroken whether to end it in the middle of a sentence
    void write(int number, boolean isBroken) throws IOException {
        String text = original.replace(NAME, "\"Moonshot AI " + number + "\"@en");
        Path file = folder.resolve(FILE);
        Path half = folder.resolveSibling("half.ttl");
        Files.writeString(half, isBroken ? text + "\nid:moonshot-ai rdfs:label" : text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String name(int number) {
        return "Moonshot AI " + number;
    }
}
