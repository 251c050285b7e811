package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `kg link review`: who decides, what is asked, and what it says where it cannot.
final class LinkReviewCommandTest {

    private static final Map<String, String> ADA = Map.of("KG_CURATOR", "Ada Wong");

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        data = ReviewRun.data(folder);
    }

    @Test
    void theCheckFindsNothingInWhatWasWritten() throws IOException {
        Path real = folder.resolve("real");
        Files.createDirectories(real);
        copyTree(Path.of("data"), real);
        String decisions = Files.readString(real.resolve("links/wikidata.sssom.tsv"));

        ReviewRun run = ReviewRun.of(real, "a1\nr1\nn\nl\ns\na1\nq\n", ADA);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("accept 2, reject 1, no item 1, later 1; left: ");
        assertThat(Files.readString(real.resolve("links/wikidata.sssom.tsv")))
                .isNotEqualTo(decisions)
                .doesNotContain("owl:sameAs");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"check", "--data", real.toString()},
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("data/links")
                .contains("0 errors");
        assertThat(exit).isZero();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                } else {
                    Files.createDirectories(target);
                }
            }
        }
    }

    @Test
    void whoDecidesIsNamed() {
        assertThat(ReviewRun.of(data, "a1\n", ADA, "--by", "Bob Li").exit()).isZero();
        assertThat(links()).contains("\tBob Li\t").doesNotContain("Ada Wong");
    }

    @Test
    void theEnvironmentNamesWhoDecides() {
        assertThat(ReviewRun.of(data, "a1\n", ADA).exit()).isZero();
        assertThat(links()).contains("\tAda Wong\t");
    }

    @Test
    void whoIsNotNamedIsToldHow() throws IOException {
        // Git asks this folder's own settings alone: those of the machine and of the user are out of the way.
        Files.createDirectories(data.resolve(".git/objects"));
        Files.createDirectories(data.resolve(".git/refs"));
        Files.writeString(data.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Map<String, String> alone = Map.of(
                "PATH", System.getenv().getOrDefault("PATH", ""),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", "/dev/null");
        String before = links();

        ReviewRun run = ReviewRun.of(data, "a1\n", alone);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("name yourself with --by NAME or in the variable KG_CURATOR");
        assertThat(links()).isEqualTo(before);
    }

    @Test
    void aHugeAnswerIsNoAnswer() {
        ReviewRun run = ReviewRun.of(data, "a".repeat(5_000_000) + "\nr 1\n", ADA);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("That is no answer.").hasSizeLessThan(2_000);
        assertThat(run.err()).startsWith("accept 0, reject 1,");
    }

    @Test
    void anAnswerWithWhatCannotBeSeenIsNoAnswer() {
        ReviewRun run = ReviewRun.of(data, "\u001b[Aa 1\n\u0000\na\u200b1\n\ufffd\n", ADA);

        assertThat(run.out().split("That is no answer", -1)).hasSize(5);
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.err()).startsWith("accept 0, ");
    }

    @Test
    void onlyWhatIsNamedIsAsked() {
        assertThat(ReviewRun.of(data, "", ADA, "安妮").err()).contains("nothing is proposed for annie");
        assertThat(ReviewRun.of(data, "", ADA, "卡爾", "Carl", "carl").out()).contains("1/1  Carl");
        assertThat(ReviewRun.of(data, "", ADA, "nobody-at-all").exit()).isEqualTo(2);
    }

    @Test
    void whatWasPutOffIsAskedAgainWithAll() {
        ReviewRun.of(data, "later\n", ADA);

        assertThat(ReviewRun.of(data, "a 1\n", ADA).out()).isEmpty();
        assertThat(ReviewRun.of(data, "a 1\n", ADA, "--all").out()).contains("Taken: accept Q90000003.");
        assertThat(links()).contains("wd:Q90000003").doesNotContain("later");
    }

    @Test
    void whatIsNamedAndPutOffIsSaid() {
        ReviewRun.of(data, "later\n", ADA);

        ReviewRun run = ReviewRun.of(data, "a 1\n", ADA, "carl");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("note: carl was put off for later; --all asks again\n");
    }

    /// Answers from a pipe were made for things in an order, and somebody else may have settled one of them.
    @Test
    void whatSomebodySettledMeanwhileIsSaidAndNoAnswerOfItGoesToTheNext() throws IOException {
        Path proposals = data.resolve("links/proposals.sssom.tsv");
        String rows = Files.readString(proposals);
        String dora = rows.substring(rows.indexOf("id:carl"))
                .replace("id:carl\tCarl", "id:dora\tDora")
                .replace("Q90000003", "Q90000014");
        String both = rows.replace("id:carl", "id:bob") + rows.substring(rows.indexOf("id:carl")) + dora;
        Files.writeString(proposals, both);
        InputStream answers = new InputStream() {
            private final byte[] lines = "l\na Q90000003\na Q90000014\n".getBytes(StandardCharsets.UTF_8);
            private int place;

            @Override
            public int read() throws IOException {
                if (place == 0) {
                    // Bob is shown by now; Carl is settled by another.
                    Files.writeString(proposals, both.replaceAll("(?m)^id:carl.*\n", ""));
                }
                return place < lines.length ? lines[place++] : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                into[from] = (byte) next;
                return 1;
            }
        };

        ReviewRun run = ReviewRun.of(data, answers, ADA);

        assertThat(run.out())
                .contains("2/3  carl: skipped, for nothing is proposed for it any more")
                .contains("That is no answer. There is no candidate Q90000003; there is 1 alone.")
                .contains("Taken: accept Q90000014.");
        assertThat(links()).contains("wd:Q90000014").doesNotContain("wd:Q90000003");
    }

    @Test
    void answersInTheProposalsThemselvesAreTaken() throws IOException {
        Path proposals = data.resolve("links/proposals.sssom.tsv");
        Files.writeString(
                proposals, Files.readString(proposals).replace("Same name.\t\t\n", "Same name.\t\tno item\n"));

        assertThat(ReviewRun.of(data, "q\n", ADA).err()).contains("which only --apply takes: 1");

        ReviewRun run = ReviewRun.of(data, "", ADA, "--apply", proposals.toString());

        assertThat(run).isEqualTo(new ReviewRun(0, "", "accept 0, reject 0, no item 1, later 0; left: 0 things\n"));
        assertThat(links()).contains("sssom:NoTermFound");
    }

    @ParameterizedTest
    @CsvSource({
        "--all, leave out --all",
        "carl, leave out the names of things",
        "--endpoint=http://localhost:1/, takes no --endpoint"
    })
    void whatDoesNotGoTogetherIsSaid(String argument, String said) {
        ReviewRun run = ReviewRun.of(data, "", ADA, "--apply", "answers.sssom.tsv", argument);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void filesThatAreNoProposalsAreRefused() {
        String decisions = data.resolve("links/wikidata.sssom.tsv").toString();
        assertThat(ReviewRun.of(data, "", ADA, "--apply", decisions).err()).contains("it has no column decision");
        assertThat(ReviewRun.of(data, "", ADA, "--apply", "nowhere.tsv").err()).contains("there is no such file");
    }

    @Test
    void dataWithoutLinksIsSaid() throws IOException {
        Files.delete(data.resolve("links/proposals.sssom.tsv"));

        ReviewRun run = ReviewRun.of(data, "", ADA);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("cannot read data/links/proposals.sssom.tsv: there is no such file");
    }

    private String links() {
        try {
            return Files.readString(data.resolve("links/wikidata.sssom.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
