package org.unicornkg.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.release.Language;

/// Every string of the interface is there in every language: those of the enums are whole, and neither templates nor
/// scripts hold words of their own.
final class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /// What has the same name in every language.
    private static final Set<String> NAMES = Set.of(
            "Unicorn KG",
            "Turtle",
            "SPARQL",
            "JSON-LD",
            "JSON",
            "CSV",
            "Wikidata",
            "QID",
            "IRI",
            "BibTeX",
            "¶",
            "RDF/XML",
            "N-Triples");

    /// Expressions, blocks and tags; then the attributes that are read out.
    private static final Pattern CODE =
            Pattern.compile("(?s)<%--.*?--%>|@import[^\n]*|@param[^\n]*|\\$unsafe\\{[^}]*\\}");

    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder|content)=\"([^\"]*)\"");

    @ParameterizedTest
    @MethodSource("texts")
    void isWholeInEveryLanguage(Text text) {
        Phrase phrase = text.phrase();
        Set<String> places = places(phrase.english());

        for (String words : List.of(phrase.english(), phrase.traditional(), phrase.simplified())) {
            assertThat(words).isNotBlank().isEqualTo(words.strip());
            assertThat(places(words)).isEqualTo(places);
        }
        assertThat(phrase.english()).doesNotContainPattern(HAN);
        if (!phrase.english().equals(phrase.traditional())) {
            assertThat(phrase.traditional()).containsPattern(HAN);
            assertThat(phrase.simplified()).containsPattern(HAN);
        }
        assertThat(Language.ZH_HANS.shown(phrase.simplified(), Language.ZH_HANT))
                .as("Simplified characters alone")
                .isEqualTo(phrase.simplified());
    }

    @Test
    void nothingStandsForAPlace() {
        assertThat(new Phrase("{0} of {1}", "{1} 之 {0}", "{1} 之 {0}").in(Language.ZH_HANT, "{1}", "$2"))
                .isEqualTo("$2 之 {1}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoWords(Path template) throws IOException {
        String bare =
                withoutExpressions(CODE.matcher(Files.readString(template)).replaceAll(""));
        Stream<String> spoken = SPOKEN.matcher(bare).results().map(found -> found.group(1));
        // Code is no word of any language.
        String shown = bare.replaceAll("(?s)<code>.*?</code>", "").replaceAll("(?s)<[^>]*>", "\n");
        Stream<String> seen = Stream.of(shown.split("\n", -1));

        assertThat(Stream.concat(spoken, seen)
                        .map(TextsTest::withoutNames)
                        .filter(words -> words.codePoints().anyMatch(Character::isLetter)))
                .as("%s: words that stand in no enum", template)
                .isEmpty();
    }

    /// Takes `${…}`, control structures and calls of templates out, with braces and brackets within them.
    private static String withoutExpressions(String template) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at = end(template, at + 1, '{', '}');
            } else if (template.startsWith("@template.", at)
                    || Stream.of("@if(", "@elseif(", "@for(").anyMatch(part(template, at)::startsWith)) {
                at = end(template, template.indexOf('(', at), '(', ')');
            } else if (Stream.of("@else", "@endif", "@endfor").anyMatch(part(template, at)::startsWith)) {
                at += part(template, at).startsWith("@endfor")
                        ? 7
                        : part(template, at).startsWith("@else") ? 5 : 6;
            } else {
                rest.append(template.charAt(at++));
            }
        }
        return rest.toString();
    }

    private static String part(String template, int at) {
        return template.substring(at, Math.min(template.length(), at + 10));
    }

    /// A block of content within a call, in backquotes, is read on its own: its words count.
    private static int end(String template, int open, char opening, char closing) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            char sign = template.charAt(at);
            if (sign == '`') {
                return at + 1;
            }
            depth += sign == opening ? 1 : sign == closing ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return template.length();
    }

    private static String withoutNames(String words) {
        String rest = words;
        // One is the beginning of another.
        for (String name : NAMES.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(name, "");
        }
        return rest.replace("width=device-width, initial-scale=1", "").replaceAll("[`)]", "");
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Text> texts() {
        List<Text> texts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unicornkg").stream()
                        .filter(type -> type.isAssignableTo(Text.class) && type.isEnum())
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Text.class::cast)
                        .toList();
        assertThat(texts).hasSizeGreaterThan(40);
        return texts.stream();
    }

    private static Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
            assertThat(templates).hasSizeGreaterThan(10);
            return templates.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
