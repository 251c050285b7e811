package org.unicornkg.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unicornkg.release.Digest;

/// The text of one source, counted in Unicode code points.
public final class SourceText {

    private final String slug;
    private final String sha256;
    private final int[] characters;

    private SourceText(String slug, String sha256, int[] characters) {
        this.slug = slug;
        this.sha256 = sha256;
        this.characters = characters;
    }

    /// Makes the text of a source; its hash is that of its UTF-8.
    public static SourceText of(String slug, String text) {
        return new SourceText(slug, Digest.sha256(text), text.codePoints().toArray());
    }

    /// Returns the slug of the source.
    public String slug() {
        return slug;
    }

    /// Returns the SHA-256 of the whole file, 64 hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    /// Returns the length in code points.
    public int length() {
        return characters.length;
    }

    /// Returns the words of a passage; nothing when it reaches beyond the end.
    public Optional<String> quote(Span span) {
        return span.end() > characters.length
                ? Optional.empty()
                : Optional.of(new String(characters, span.start(), span.end() - span.start()));
    }

    /// Returns the paragraph, from 1, in which a code point lies: one more than the line feeds before it.
    public int paragraph(int position) {
        return 1
                + (int) Arrays.stream(characters, 0, Math.min(position, characters.length))
                        .filter(c -> c == '\n')
                        .count();
    }

    /// Returns where the words stand, in order; places may overlap.
    public List<Span> find(String words) {
        int[] wanted = words.codePoints().toArray();
        List<Span> places = new ArrayList<>();
        for (int at = 0; wanted.length > 0 && at + wanted.length <= characters.length; at++) {
            if (Arrays.equals(characters, at, at + wanted.length, wanted, 0, wanted.length)) {
                places.add(new Span(at, at + wanted.length));
            }
        }
        return places;
    }

    int at(int position) {
        return characters[position];
    }
}
