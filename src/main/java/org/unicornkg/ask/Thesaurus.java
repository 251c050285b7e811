package org.unicornkg.ask;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unicornkg.release.SimplifiedChinese;

/// Words and phrases of both languages → what they mean. `ask/thesaurus.txt` holds them and says how.
final class Thesaurus {

    /// Words that say nothing of what is asked stand under this concept.
    private static final String FILLER = "-";

    /// Words that tell the part of a name beside them.
    private static final String PARTICLE = "~";

    private static final String NUMBER = "#";

    /// In a shorter word another letter makes another word.
    private static final int SHORTEST_SLIP = 6;

    private static final String FILE = "/ask/thesaurus.txt";

    private final Map<String, Set<String>> byPhrase = new HashMap<>();
    /// Single words as written, for slips.
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private int longest;

    private Thesaurus() {}

    /// Reads the one that comes with the program.
    static Thesaurus read() {
        Thesaurus thesaurus = new Thesaurus();
        try (InputStream in = Objects.requireNonNull(Thesaurus.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder entry = new StringBuilder();
            for (String line : lines.lines().toList()) {
                boolean goesOn = line.startsWith(" ");
                if (!goesOn) {
                    thesaurus.add(entry.toString());
                    entry.setLength(0);
                }
                if (!line.isBlank() && !line.startsWith("# ")) {
                    entry.append(goesOn ? " " : "").append(line.strip());
                }
            }
            thesaurus.add(entry.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return thesaurus;
    }

    private void add(String line) {
        if (line.isEmpty()) {
            return;
        }
        int colon = line.indexOf(": ");
        List<String> concepts = List.of(line.substring(0, colon).split(" ", -1));
        for (String phrase : line.substring(colon + 2).split(", ", -1)) {
            String folded = fold(phrase);
            List<String> words = Word.all(folded).stream().map(Word::key).toList();
            byPhrase.computeIfAbsent(String.join(" ", words), key -> new LinkedHashSet<>())
                    .addAll(concepts);
            if (words.size() == 1) {
                byWord.computeIfAbsent(folded, key -> new LinkedHashSet<>()).addAll(concepts);
            }
            longest = Math.max(longest, words.size());
        }
    }

    /// Returns a text in NFKC, lower case and Simplified characters.
    String fold(String text) {
        return SimplifiedChinese.of(Normalizer2.getNFKCCasefoldInstance().normalize(text));
    }

    /// Returns the parts of a text, in its order: the longest phrase that fits wins. Fillers are left out.
    List<Part> parts(String text) {
        // Case tells a name; the folded text has lost it, and is as long word by word.
        String folded = fold(text);
        List<Word> words = Word.all(folded);
        Segments segments = Segments.of(folded);
        boolean isChinese = words.stream().anyMatch(Word::isHan);
        List<Word> written = Word.all(text);
        boolean isAligned = written.size() == words.size();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Word word = words.get(i);
            Optional<Phrase> phrase = longestAt(words, i)
                    .filter(found ->
                            found.length() > 1 || !word.isHan() || segments.isWord(word.start(), word.start() + 1))
                    .or(() -> slip(word));
            if (phrase.isPresent()) {
                phrase.get().concepts().forEach(concept -> meant(concept, word).ifPresent(parts::add));
                i += phrase.get().length();
            } else {
                boolean isName = !word.isHan()
                        && (isChinese || (isAligned && i > 0 && written.get(i).isCapitalized()));
                parts.add(word.isNumber() ? new Part.Digits(word.text()) : new Part.Unknown(word.key(), isName));
                i++;
            }
        }
        return parts;
    }

    private static Optional<Part> meant(String concept, Word word) {
        return switch (concept) {
            case FILLER -> Optional.empty();
            case PARTICLE -> Optional.of(new Part.Particle(word.key()));
            case NUMBER -> Optional.of(new Part.Digits(word.text()));
            default -> Optional.of(new Part.Meant(concept));
        };
    }

    private Optional<Phrase> longestAt(List<Word> words, int start) {
        StringBuilder key = new StringBuilder();
        Optional<Phrase> found = Optional.empty();
        for (int length = 1; length <= longest && start + length <= words.size(); length++) {
            key.append(length == 1 ? "" : " ")
                    .append(words.get(start + length - 1).key());
            Set<String> concepts = byPhrase.get(key.toString());
            if (concepts != null) {
                found = Optional.of(new Phrase(length, concepts));
            }
        }
        return found;
    }

    /// Returns the meaning of the one known word that a misspelt one may be.
    private Optional<Phrase> slip(Word word) {
        if (word.isHan() || word.text().length() < SHORTEST_SLIP) {
            return Optional.empty();
        }
        Set<Set<String>> meant = new LinkedHashSet<>();
        byWord.forEach((known, concepts) -> {
            if (Slip.isOne(word.text(), known)) {
                meant.add(concepts);
            }
        });
        return meant.size() == 1
                ? meant.stream().findFirst().map(concepts -> new Phrase(1, concepts))
                : Optional.empty();
    }

    private record Phrase(int length, Set<String> concepts) {}
}
