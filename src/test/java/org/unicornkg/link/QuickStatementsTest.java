package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;

/// Only what is sure, linked, cited and lacking becomes a statement.
final class QuickStatementsTest {

    private static final Folders FOLDERS =
            new Folders(Path.of("ontology"), Path.of("src/test/resources/desk/data"), Path.of("queries"));
    private static final KnowledgeBase BASE = Release.trusted(FOLDERS).base();
    private static final MappingSet LINKS = DeskFiles.in(FOLDERS).decided();
    private static final String PAPER = "https://example.org/paper";

    private final Map<String, ItemState> items = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private Optional<ItemSource> source() {
        for (int i = 1; i <= 6; i++) {
            items.putIfAbsent("Q9000000" + i, state(Map.of(), Set.of()));
        }
        return Optional.of(qids -> {
            asked.addAll(qids);
            Map<String, ItemState> answer = new HashMap<>(items);
            answer.keySet().retainAll(qids);
            return answer;
        });
    }

    /// Items that bear our names already, so that only facts are lacking.
    private static ItemState state(Map<String, Set<String>> values, Set<String> more) {
        Set<String> names = new HashSet<>(Set.of("安妮", "伯特", "綠葉", "绿叶", "綠葉公司", "綠葉\"科技\"", "奇異果", "奇异果", "紅葉", "红叶"));
        names.addAll(more);
        Map<String, List<ItemState.Value>> said = new HashMap<>();
        values.forEach((property, of) -> said.put(
                property,
                of.stream().map(item -> new ItemState.Value(item, false)).toList()));
        return new ItemState(false, Optional.empty(), Map.of(), List.copyOf(names), said);
    }

    private static List<String> active(String text) {
        return text.lines().filter(line -> !line.startsWith("/*")).toList();
    }

    private static QuickStatements.Written write(Optional<ItemSource> source, String reference, String... preferred) {
        return QuickStatements.write(
                BASE,
                LINKS,
                new QuickStatements.Request(
                        source, Optional.of(reference).filter(text -> !text.isEmpty()), Set.of(preferred)),
                Progress.NONE);
    }

    @Test
    void whatIsSureIsWritten() {
        QuickStatements.Written written = write(source(), PAPER, "P178");

        assertThat(active(written.text()))
                .containsExactly(
                        "Q90000001\tP108\tQ90000004\tP580\t+2021-03-00T00:00:00Z/10\tS854\t\"https://example.org/paper\"",
                        "Q90000002\tP108\tQ90000006\tS854\t\"https://example.org/paper\"",
                        "Q90000002\tP108\tQ90000004\tP582\t+2024-08-16T00:00:00Z/11\tS854\t\"https://example.org/paper\"",
                        "Q90000004\tP112\tQ90000001\tS854\t\"https://example.org/paper\"",
                        "Q90000005\tP178\tQ90000004\tS854\t\"https://example.org/paper\"");
        assertThat(written.active()).isEqualTo(5);
        assertThat(written.inactive()).isZero();
        assertThat(written.text()).startsWith("/* QuickStatements").doesNotContain("nobody looked");
        assertThat(asked).containsExactly("Q90000001", "Q90000002", "Q90000004", "Q90000005", "Q90000006");
    }

    @Test
    void whatIsDoubtedStaysHere() {
        // Bert as a founder is an opinion, Redleaf's founding a rumour, Redleaf as a maker is denied.
        assertThat(write(source(), PAPER, "P178").text()).doesNotContain("P112\tQ90000002", "P178\tQ90000006", "Carl");
    }

    @Test
    void whatIsThereIsNotWrittenAgain() {
        items.put("Q90000004", state(Map.of("P112", Set.of("Q90000001")), Set.of()));
        items.put("Q90000005", state(Map.of("P176", Set.of("Q90000004")), Set.of()));

        QuickStatements.Written written = write(source(), PAPER);

        assertThat(written.text()).doesNotContain("Q90000004\tP112", "Q90000005");
        assertThat(written.active()).isEqualTo(3);
    }

    @Test
    void ofSeveralPropertiesTheOneInUseIsTaken() {
        items.put("Q90000005", state(Map.of("P176", Set.of("Q90000009")), Set.of()));

        assertThat(active(write(source(), PAPER).text()))
                .anyMatch(line -> line.startsWith("Q90000005\tP176\tQ90000004"));
    }

    @Test
    void ofSeveralPropertiesNoneIsGuessed() {
        assertThat(write(source(), PAPER).text())
                .contains("/* not active: several properties are aligned; choose with --prefer: Kiwi, maker: Greenleaf")
                .contains("Q90000005 P176/P178 Q90000004");
    }

    @Test
    void aSourceWithoutAnAddressMakesNoReference() {
        QuickStatements.Written written = write(source(), "", "P178");

        assertThat(active(written.text())).isEmpty();
        assertThat(written.inactive()).isEqualTo(5);
        assertThat(written.text()).contains("no address of its source paper is known; give one with --reference");
    }

    @Test
    void whereNobodyLookedItSaysSo() {
        QuickStatements.Written written = write(Optional.empty(), PAPER, "P178");

        assertThat(written.active()).isEqualTo(5);
        assertThat(written.text().lines().filter(line -> line.contains("nobody looked whether Wikidata has it")))
                .hasSize(5);
        assertThat(written.text()).doesNotContain("Lzh");
    }

    @Test
    void anItemThatIsNoMoreGetsNothing() {
        items.put("Q90000001", new ItemState(true, Optional.empty(), Map.of(), List.of(), Map.of()));
        items.put("Q90000002", new ItemState(false, Optional.of("Q90000007"), Map.of(), List.of(), Map.of()));
        Optional<ItemSource> source = source();
        items.remove("Q90000004");

        String text = write(source, PAPER, "P178").text();

        assertThat(text)
                .contains("there is no item Q90000001 any more")
                .contains("Q90000002 was merged into Q90000007; mend the link first")
                .contains("nothing was answered of Q90000004");
        // Each statement is of one of them, or has one of them for its value.
        assertThat(active(text)).isEmpty();
    }

    @Test
    void aValueThatIsNoMoreMakesNoStatement() {
        items.put("Q90000004", new ItemState(true, Optional.empty(), Map.of(), List.of(), Map.of()));
        items.put("Q90000006", new ItemState(false, Optional.of("Q90000007"), Map.of(), List.of(), Map.of()));

        QuickStatements.Written written = write(source(), PAPER, "P178");

        assertThat(active(written.text())).isEmpty();
        assertThat(written.inactive()).isEqualTo(5);
        assertThat(written.text())
                .contains("not active: there is no item Q90000004 any more: Annie")
                .contains("not active: Q90000006 was merged into Q90000007; mend the link first: Bert");
    }

    @Test
    void namesThatAreLackingAreWritten() {
        items.put(
                "Q90000004",
                new ItemState(
                        false, Optional.empty(), Map.of("zh-hans", "绿叶集团"), List.of("绿叶集团", "GREENLEAF"), Map.of()));

        String text = write(source(), PAPER, "P178").text();

        assertThat(active(text))
                .contains(
                        "Q90000004\tLzh-hant\t\"綠葉\"", "Q90000004\tAzh-hans\t\"绿叶\"", "Q90000004\tAzh-hant\t\"綠葉公司\"");
        assertThat(text).contains("not active: it holds a character that the syntax cannot write: Greenleaf, alias");
    }

    @Test
    void aPropertyToPreferIsAligned() {
        assertThatThrownBy(() -> write(source(), PAPER, "P90000001"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().message())
                                .startsWith("--prefer: \"P90000001\" is not one of those aligned: ")
                                .contains("P178"));
        assertThat(asked).isEmpty();
    }

    @Test
    void twoThatArePreferredForOneDecideNothing() {
        assertThat(write(source(), PAPER, "P176", "P178").text()).contains("several properties are aligned");
    }

    @Test
    void whatFailsIsPassedOn() {
        ItemSource broken = qids -> {
            throw new ProblemException(new Problem.EndpointFailed("http://localhost:1/", "nothing listens there"));
        };
        assertThatThrownBy(() -> write(Optional.of(broken), PAPER)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoWaitsIsTold() throws IOException {
        List<String> words = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void done(int things, int of) {
                words.add(things + " of " + of);
            }

            @Override
            public void waits(Duration time, String reason) {
                words.add(time.toSeconds() + " s: " + reason);
            }

            @Override
            public void notes(String what) {
                words.add(what);
            }
        };
        try (StandIn standIn = new StandIn()) {
            standIn.next((exchange, request) -> StandIn.send(exchange, 503, "text/plain", "slowly"));
            Service service = new Service(
                    standIn.address(), LinkHome.AGENT, LinkHome.MANNERS, new TestPace(), AnswerCache.none());
            Optional<ItemSource> source = Optional.of(ItemSource.of(service, progress));
            QuickStatements.Request request = new QuickStatements.Request(source, Optional.of(PAPER), Set.of());

            QuickStatements.write(BASE, LINKS, request, progress);
        }
        assertThat(words).hasSize(2).first().asString().startsWith("2 s: ").contains("503");
        assertThat(words).last().isEqualTo("5 of 5");
    }
}
