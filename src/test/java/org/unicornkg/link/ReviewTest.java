package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.Verdict;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// Decisions are written before proposals are taken away, and over nobody's changes.
final class ReviewTest {

    private static final Path LINKS = Path.of("src/test/resources/desk/data/links");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-24T18:00:00Z"), ZoneOffset.UTC);
    private static final Node CARL = NodeFactory.createURI(Prefixes.ID + "carl");

    @TempDir
    private Path folder;

    private DeskFiles files = DeskFiles.in(new Folders(Path.of("ontology"), LINKS, Path.of("queries")));
    private Curator curator = Curator.of("--by", "Ada Wong", CLOCK);

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("links"));
        for (String name : List.of("wikidata.sssom.tsv", "proposals.sssom.tsv")) {
            Files.copy(LINKS.resolve(name), folder.resolve("links").resolve(name));
        }
        files = DeskFiles.in(new Folders(Path.of("ontology"), folder, Path.of("queries")));
    }

    @Test
    void whoEndsBetweenTheTwoFilesHasDecidedOnce() {
        Desk before = files.read();
        Mapping proposal = before.candidates(CARL).getFirst();
        Desk after = before.decided(proposal, Verdict.ACCEPT, curator);
        files.writeDecisions(after.decisions());

        Review next = new Review(files, curator);
        assertThat(next.decide(before.candidates(CARL), proposal, Verdict.REJECT, ""))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("id:carl is settled: it is linked to wd:Q90000003"));
        assertThat(next.tidy()).singleElement().asString().startsWith("taken away: wd:Q90000003 for id:carl (");
        assertThat(next.desk().candidates(CARL)).isEmpty();
        assertThat(next.desk().decisions().of(CARL))
                .singleElement()
                .satisfies(row -> assertThat(row.isExact()).isTrue());
        assertThat(next.tidy()).isEmpty();
    }

    @Test
    void whereTheProposalsCannotBeWrittenTheDecisionStands() throws IOException {
        Desk before = files.read();
        Desk after = before.decided(before.candidates(CARL).getFirst(), Verdict.REJECT, curator);
        DeskFiles torn = new DeskFiles(files.decisions(), blocked(), files.folders());

        assertThatThrownBy(() -> torn.write(before, after))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem()).isInstanceOf(Problem.Unwritable.class));
        assertThat(files.read().decisions().of(CARL)).hasSize(1);
        assertThat(new Review(files, curator).tidy()).hasSize(1);
    }

    @Test
    void whereTheDecisionCannotBeWrittenTheProposalStays() throws IOException {
        Desk before = files.read();
        Desk after = before.decided(before.candidates(CARL).getFirst(), Verdict.REJECT, curator);
        DeskFiles torn = new DeskFiles(blocked(), files.proposals(), files.folders());

        assertThatThrownBy(() -> torn.write(before, after))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem()).isInstanceOf(Problem.Unwritable.class));
        assertThat(files.read()).isEqualTo(before);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Desk before = files.read();
        Mapping link = before.decisions().mappings().getFirst();
        Desk twice = new Desk(before.decisions().with(link), before.proposals());

        assertThatThrownBy(() -> files.write(before, twice))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem())
                                .isInstanceOfSatisfying(
                                        Problem.BadData.class,
                                        broken -> assertThat(broken.findings())
                                                .first()
                                                .asString()
                                                .contains("as it would be written", "for the second time")));
        assertThat(files.read()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LATER")
    void whatIsProposedWithNotBecomesNoLink(Verdict verdict) {
        Desk read = files.read();
        Mapping negated = read.candidates(CARL).getFirst().with("predicate_modifier", Mapping.NOT);
        Desk desk = new Desk(read.decisions(), read.proposals().empty().with(negated));

        assertThat(desk.objection(negated, verdict).map(Objection::words))
                .hasValueSatisfying(why -> assertThat(why).contains("is proposed with the modifier Not"));
        assertThat(desk.decided(negated, Verdict.ACCEPT, curator).decisions().accepted(CARL))
                .isEmpty();
    }

    /// Returns a file that nobody can write, whoever they are: its folder is a file.
    private Path blocked() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "");
        return file.resolve("links.sssom.tsv");
    }

    @Test
    void whatOthersWroteMeanwhileStays() {
        Review mine = new Review(files, curator);
        List<Mapping> seen = mine.desk().candidates(CARL);
        Desk theirs = files.read();
        Mapping looked = theirs.decisions().mappings().getFirst();
        theirs.decisions()
                .map(row -> row.equals(looked) ? row.with("last_checked", "2026-12-01") : row)
                .write(files.decisions());

        assertThat(mine.decide(seen, seen.getFirst(), Verdict.ACCEPT, "")).isEmpty();
        assertThat(files.read().decisions().mappings())
                .anyMatch(row -> row.cell("last_checked").equals("2026-12-01"))
                .anyMatch(row -> row.cell("reviewer_label").equals("Ada Wong"));
    }

    @Test
    void whatWasProposedMeanwhileIsShownFirst() throws IOException {
        Review mine = new Review(files, curator);
        List<Mapping> seen = mine.desk().candidates(CARL);
        Desk theirs = files.read();
        theirs.proposals()
                .with(seen.getFirst().with("object_id", "wd:Q90000013"))
                .write(files.proposals());
        String decisions = Files.readString(files.decisions());

        assertThat(mine.decide(seen, seen.getFirst(), Verdict.NO_ITEM, ""))
                .contains("somebody has changed the files meanwhile, so nothing was decided");
        assertThat(files.decisions()).hasContent(decisions);
        assertThat(mine.desk().candidates(CARL)).hasSize(2);
    }

    @Test
    void aFileThatWasBrokenMeanwhileEndsTheWorkAndKeepsWhatWasDecided() throws IOException {
        Review mine = new Review(files, curator);
        List<Mapping> seen = mine.desk().candidates(CARL);
        Files.writeString(files.proposals(), "no table at all\n");

        assertThatThrownBy(() -> mine.decide(seen, seen.getFirst(), Verdict.ACCEPT, ""))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem()).isInstanceOf(Problem.BadData.class));
        assertThat(files.proposals()).hasContent("no table at all\n");
        assertThat(files.decisions()).hasSameTextualContentAs(LINKS.resolve("wikidata.sssom.tsv"));
    }

    @Test
    void laterLeavesTheDecisionsAsTheyAre() throws IOException {
        Files.writeString(files.decisions(), Files.readString(files.decisions()).replace("\n", "\r\n"));
        Review mine = new Review(files, curator);
        List<Mapping> seen = mine.desk().candidates(CARL);

        assertThat(mine.decide(seen, seen.getFirst(), Verdict.LATER, "")).isEmpty();
        assertThat(Files.readString(files.decisions())).contains("\r\n");
        assertThat(mine.desk().isLater(CARL)).isTrue();
        assertThat(mine.result())
                .hasToString("accept 0, reject 0, no item 0, later 1; left: 1 thing, 1 of them for later");
    }

    @Test
    void aColumnThatTheDecisionsLackGoesOnlyWhereItMay() throws IOException {
        Files.writeString(
                files.proposals(),
                Files.readString(files.proposals())
                        .replace(
                                "#extension_definitions:\n",
                                "#extension_definitions:\n#  - slot_name: rank\n#    property: kg:decision\n#    type_hint: xsd:string\n")
                        .replace("\tdecision\n", "\tdecision\trank\tmatch_string\n")
                        .replace("Same name.\t\t\n", "Same name.\t\t\t1\tCarl\n"));
        Review mine = new Review(files, curator);
        List<Mapping> seen = mine.desk().candidates(CARL);

        assertThat(mine.decide(seen, seen.getFirst(), Verdict.ACCEPT, "")).isEmpty();
        assertThat(files.read().decisions().columns())
                .contains("match_string")
                .doesNotContain("rank", Mapping.DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Ada|Bob", "Ada\nBob", "Ada\tBob", "Ada\u202E", "\u0000"})
    void aNameIsOne(String name) {
        assertThatThrownBy(() -> Curator.of("--by", name, CLOCK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().message())
                                .startsWith("--by: ")
                                .contains("without | and on one line"));
    }

    @Test
    void aLongNameIsNone() {
        assertThat(Curator.of("--by", "x".repeat(100), CLOCK).name()).hasSize(100);
        assertThatThrownBy(() -> Curator.of("--by", "x".repeat(101), CLOCK)).isInstanceOf(ProblemException.class);
    }
}
