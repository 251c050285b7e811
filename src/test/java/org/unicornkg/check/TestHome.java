package org.unicornkg.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A home folder of a test's own, made of another by small changes.
final class TestHome {

    private TestHome() {}

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /// Applies changes: blocks between blank lines, each with a file's path, then the lines `- …` to replace, which
    /// must stand there once, by the lines `+ …`. Without `-` the lines go to the end, into a new file if need be.
    static void change(Path home, Path changes) throws IOException {
        for (String block : Files.readString(changes).strip().split("\n\n", -1)) {
            List<String> lines = block.lines().toList();
            Path file = home.resolve(lines.getFirst());
            String old = joined(lines, "- ");
            String text = Files.exists(file) ? Files.readString(file) : "";
            if (!old.isEmpty()) {
                assertThat(text.split(Pattern.quote(old), -1))
                        .as("%s in %s", old, file)
                        .hasSize(2);
                text = text.replace(old, joined(lines, "+ "));
            } else {
                text += joined(lines, "+ ");
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        }
    }

    private static String joined(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark.strip()))
                .map(line -> (line.startsWith(mark) ? line.substring(mark.length()) : "") + "\n")
                .collect(Collectors.joining());
    }
}
