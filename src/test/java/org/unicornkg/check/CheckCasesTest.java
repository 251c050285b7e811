package org.unicornkg.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;

/// Each folder of `check/cases` is named for a rule and holds a `change.txt` to the good files of `check/home`, and in
/// `expected.txt` what the check must say then. `-Dexpect=write` writes the expectations and fails.
class CheckCasesTest {

    private static final Path HOME = Path.of("src/test/resources/check/home");
    private static final Path CASES = Path.of("src/test/resources/check/cases");
    private static final int MIN_CASES = 24;
    private static final Pattern HEADING = Pattern.compile("## ([a-z0-9-]+)");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(MIN_CASES);
    }

    @Test
    void goodFilesHaveNoFindings() {
        Check check = check(HOME);
        assertThat(check.findings()).isEmpty();
        assertThat(check.passes()).isTrue();
        assertThat(check.summary().claims()).isEqualTo(new Summary.Claims(2, 4, 4, 3, 3));
        assertThat(check.summary().sentences()).isEqualTo(new Summary.Sentences(2, 2, 0));
        assertThat(check.summary().notes()).isEmpty();
    }

    @Test
    void withoutTextsTheNotesSaySo() {
        Check check = Check.run(Folders.in(HOME), SourceTexts.none(), List.of());
        assertThat(check.findings()).isEmpty();
        assertThat(check.summary().claims().verified()).isZero();
        assertThat(check.summary().notes()).singleElement().asString().contains("--sources");
    }

    @Test
    void shapesSpeakTheReadersLanguage(@TempDir Path home) throws IOException {
        TestHome.copy(HOME, home);
        TestHome.change(home, CASES.resolve("founding/change.txt"));
        Check check = Check.run(Folders.in(home), SourceTexts.none(), List.of(), Language.ZH_HANS);
        assertThat(check.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("創立事件");
        assertThat(check.passes()).isFalse();
    }

    @Test
    void aNewArticleIsCheckedAgainstTheRest(@TempDir Path folder) throws IOException {
        Path article = folder.resolve("meadow.ttl");
        Files.writeString(article, """
                PREFIX claim: <https://w3id.org/unicorn-kg/claim/>
                PREFIX id:    <https://w3id.org/unicorn-kg/id/>
                PREFIX kg:    <https://w3id.org/unicorn-kg/ontology#>

                id:annie kg:date "2024" ~ claim:field-001 .
                id:bernie kg:person id:annie .
                """);
        Check check = Check.run(Folders.in(HOME), SourceTexts.in(HOME.resolve("sources")), List.of(article));
        assertThat(check.findings().stream().map(Finding::toString))
                .containsExactly(
                        article
                                + ":6: dangling-iri: id:bernie names id:bernie, which nothing describes: describe it, or"
                                + " correct the name",
                        article + ":6: unclaimed-fact: id:bernie kg:person id:annie rests on no claim: write ~ claim:…"
                                + " after it");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatIsWrong(Path folder, @TempDir Path home) throws IOException {
        TestHome.copy(HOME, home);
        TestHome.change(home, folder.resolve("change.txt"));
        String found =
                check(home).findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if ("write".equals(System.getProperty("expect"))) {
            Files.writeString(expected, found);
        }
        assertThat(System.getProperty("expect"))
                .as("expectations were written: read the diff")
                .isNull();
        assertThat(found).as("%s", folder).isEqualTo(Files.readString(expected));
        assertThat(found).as("%s", folder).contains(": " + folder.getFileName() + ": ");
    }

    @Test
    void everyRuleHasItsHeading() throws IOException {
        Set<String> rules = cases().stream()
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(Set.of("founding", "founded-twice"));
        Set<String> headings = new TreeSet<>();
        HEADING.matcher(Files.readString(Path.of("docs/findings.md"))).results().forEach(m -> headings.add(m.group(1)));
        assertThat(headings).containsAll(rules);
    }

    @Test
    void everyRuleInTheCodeHasItsCase() throws IOException {
        Set<String> rules =
                cases().stream().map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        Pattern rule = Pattern.compile("(?:error|warning)\\((?:[^;\"]|\"\")*\"([a-z0-9]+-[a-z0-9-]+)\"");
        Set<String> inCode = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/java/org/unicornkg/check"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    rule.matcher(Files.readString(file)).results().forEach(m -> inCode.add(m.group(1)));
                }
            }
        }
        assertThat(inCode).hasSizeGreaterThanOrEqualTo(18);
        assertThat(rules).containsAll(inCode);
    }

    private static Check check(Path home) {
        return Check.run(Folders.in(home), SourceTexts.in(home.resolve("sources")), List.of());
    }
}
