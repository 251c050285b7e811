package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `src/test/resources/query/lint` breaks a rule in `invalid.rq`, keeps it in `valid.rq`, and says
/// in `invalid.expected.txt` what is found. `-Dexpect=write` writes what is found, and fails.
class LintTest {

    private static final Path CASES = Path.of("src/test/resources/query/lint");
    private static final int MIN_CASES = 31;
    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));
    private static final Lint LINT = Lint.of(SmallRelease.RELEASE.graphs());

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void casesAreSeen() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(MIN_CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void invalidQueryIsFound(Path folder) throws IOException {
        Path expected = folder.resolve("invalid.expected.txt");
        List<String> found = LINT.file(folder.resolve("invalid.rq")).stream()
                .map(finding -> finding.line() + ": " + finding.rule() + ": " + finding.message())
                .toList();
        if (IS_WRITING) {
            Files.write(expected, found);
        }

        assertThat(found).as("findings in %s", folder).isNotEmpty().isEqualTo(Files.readAllLines(expected));
        assertThat(IS_WRITING).as("expectations were written: read the diff").isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void validQueryPasses(Path folder) {
        assertThat(LINT.file(folder.resolve("valid.rq")))
                .as("findings in %s", folder)
                .isEmpty();
    }

    @Test
    void everyRuleHasItsHeading() throws IOException {
        Set<String> rules = new TreeSet<>();
        Pattern rule = Pattern.compile("\\d+: ([a-z0-9-]+): .*");
        for (Path folder : cases()) {
            for (String line : Files.readAllLines(folder.resolve("invalid.expected.txt"))) {
                Matcher found = rule.matcher(line);
                assertThat(found.matches()).as(line).isTrue();
                rules.add(found.group(1));
            }
        }
        List<String> headings = Files.readAllLines(Path.of("docs/findings.md"));

        assertThat(rules)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(headings).contains("## " + name));
    }

    @Test
    void aFolderIsCheckedWhole() {
        assertThat(LINT.folder(SmallRelease.HOME.resolve("queries"))).isEmpty();
    }

    @Test
    void theFileIsNamedAsTheQuestion() {
        SavedQuery query = SmallRelease.CATALOGUE.get("companies");
        SavedQuery renamed = new SavedQuery(
                "Companies_1", "queries/Companies_1.rq", query.text(), query.kind(), query.header(), query.digest());

        assertThat(LINT.check(renamed))
                .singleElement()
                .hasToString(
                        "queries/Companies_1.rq: query-name: name the file as the question, in-lower-case-with-hyphens.rq");
    }
}
