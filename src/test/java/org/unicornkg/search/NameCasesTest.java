package org.unicornkg.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// What people call the things of the real data, as `src/test/resources/search/names.tsv` and `mentions.tsv` list
/// it.
class NameCasesTest {

    private static final Names NAMES =
            Names.of(Release.trusted(Folders.in(Path.of(""))).base());

    /// @param text as somebody writes it
    /// @param ofClass name of a class, or `-` for any
    /// @param expected slug and how it was met, or the code of a problem
    record NameCase(String text, String ofClass, String expected) {}

    static Stream<NameCase> names() throws IOException {
        return lines("names.tsv").map(columns -> new NameCase(columns.get(0), columns.get(1), columns.get(2)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameMeansWhatPeopleMean(NameCase given) {
        assertThat(meaning(given)).isEqualTo(given.expected);
    }

    private static String meaning(NameCase given) {
        try {
            Match match = NAMES.match(
                    given.text,
                    given.ofClass.equals("-") ? Optional.empty() : Optional.of(NAMES.classNamed(given.ofClass)));
            return meaning(match);
        } catch (ProblemException e) {
            return e.problem().code();
        }
    }

    /// @param found the mentions, each `part=slug how`, several candidates with `|` between them
    record MentionCase(String text, List<String> found) {}

    static Stream<MentionCase> mentions() throws IOException {
        return lines("mentions.tsv")
                .map(columns -> new MentionCase(columns.get(0), columns.subList(1, columns.size())));
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void aTextNamesWhatItNames(MentionCase given) {
        assertThat(NAMES.mentions(given.text))
                .extracting(mention -> given.text.substring(mention.start(), mention.end()) + "="
                        + String.join(
                                "|",
                                mention.candidates().stream()
                                        .map(NameCasesTest::meaning)
                                        .toList()))
                .containsExactlyElementsOf(given.found);
    }

    private static String meaning(Match match) {
        String slug = Prefixes.localName(match.thing());
        return match.how() == How.FOLDED ? slug : slug + " " + match.how();
    }

    private static Stream<List<String>> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search", file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)));
    }
}
