package org.unicornkg.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The texts that are at hand: they belong to their publishers and never come with the data.
public final class SourceTexts {

    private static final String ENDING = ".txt";

    private final Map<String, SourceText> bySlug;

    private SourceTexts(Map<String, SourceText> bySlug) {
        this.bySlug = Map.copyOf(bySlug);
    }

    /// Returns no text at all: everything but quotes works.
    public static SourceTexts none() {
        return new SourceTexts(Map.of());
    }

    /// Reads the files `<slug>.txt` of a folder, in UTF-8.
    ///
    /// @throws ProblemException with [Problem.Unreadable] when there is no such folder or a file is not UTF-8
    public static SourceTexts in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unreadable(folder.toString(), "there is no such folder"));
        }
        Map<String, SourceText> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String name = String.valueOf(file.getFileName());
                String slug = name.substring(0, name.length() - ENDING.length());
                texts.put(slug, SourceText.of(slug, read(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return new SourceTexts(texts);
    }

    private static String read(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem.Unreadable(file.toString(), "it is not UTF-8"), e);
        }
    }

    /// Returns the text of a source; nothing when it is not at hand.
    public Optional<SourceText> text(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// Tells whether there is no text at all.
    public boolean isEmpty() {
        return bySlug.isEmpty();
    }
}
