package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.mapping.MappingSet;

/// Each folder of `desk/cases`: decisions, proposals and answers → both files, and what is said.
final class ReviewCasesTest {

    private static final Path CASES = ReviewRun.HOME.resolve("cases");
    private static final boolean IS_WRITING = "write".equals(System.getProperty("expect"));

    @TempDir
    private Path folder;

    private static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAreWrittenDown(String name) throws IOException {
        Path given = CASES.resolve(name);
        Path data = ReviewRun.data(folder);
        Path decisions = data.resolve("links/wikidata.sssom.tsv");
        Path proposals = data.resolve("links/proposals.sssom.tsv");
        String headOfDecisions = head(decisions);
        String headOfProposals = head(proposals);
        Files.writeString(decisions, headOfDecisions + Files.readString(given.resolve("decisions.tsv")));
        Files.writeString(proposals, headOfProposals + Files.readString(given.resolve("proposals.tsv")));

        ReviewRun run;
        if (Files.exists(given.resolve("sheet.tsv"))) {
            Path sheet = folder.resolve("sheet.sssom.tsv");
            Files.writeString(sheet, headOfProposals + Files.readString(given.resolve("sheet.tsv")));
            run = ReviewRun.of(data, "", Map.of(), "--by", "Ada Wong", "--apply", sheet.toString());
        } else {
            run = ReviewRun.of(
                    data,
                    Files.readString(given.resolve("answers.txt")),
                    Map.of("KG_CURATOR", "Ada Wong"),
                    "--lang",
                    "en");
        }

        expect(given, "decisions", rest(decisions, headOfDecisions));
        expect(given, "proposals", rest(proposals, headOfProposals));
        expect(
                given,
                "said",
                run.out() + "exit " + run.exit() + "\n" + run.err().replace(folder + "/", ""));
        assertThat(MappingSet.read(decisions, "decisions").isOfProposals()).isFalse();
        assertThat(MappingSet.read(proposals, "proposals").isOfProposals()).isTrue();
        if (run.exit() != 0) {
            assertThat(decisions).hasContent(headOfDecisions + Files.readString(given.resolve("decisions.tsv")));
            assertThat(proposals).hasContent(headOfProposals + Files.readString(given.resolve("proposals.tsv")));
        }
    }

    /// Returns the lines before the rows.
    private static String head(Path file) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            head.append(line).append('\n');
            if (!line.startsWith("#")) {
                return head.toString();
            }
        }
        throw new IllegalStateException("no columns: " + file);
    }

    /// Returns the rows, before which nothing may have changed.
    private static String rest(Path file, String head) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith(head);
        return text.substring(head.length());
    }

    private static void expect(Path given, String what, String actual) throws IOException {
        Path file = given.resolve(what + ".expected.txt");
        if (IS_WRITING) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(what).isEqualTo(Files.readString(file));
    }
}
