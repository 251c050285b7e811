package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.problem.Problem;

/// What is proposed, to whom, and why.
class ProposerTest {

    private final StandIn standIn = new StandIn();
    private LinkHome home;

    ProposerTest(@TempDir Path temporary) throws IOException {
        home = new LinkHome(temporary);
    }

    @BeforeEach
    void items() throws IOException {
        Items.of(standIn);
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void everyThingWithoutDecisionIsAskedFor() {
        Tally tally = home.propose(standIn);

        assertThat(home.proposedPairs())
                .containsExactly("annie Q90000002", "redleaf Q90000004", "redleaf Q90000005", "sapling Q90000006");
        assertThat(tally.things()).isEqualTo(4);
        assertThat(tally.proposals()).isEqualTo(4);
        assertThat(tally.without()).containsExactly(LinkHome.thing("weeding"));
        assertThat(tally.left()).isZero();
        assertThat(tally.failure()).isEmpty();
        assertThat(home.words)
                .contains("Q90000001, found for annie, is linked to greenleaf already; left out", "done 4 of 4");
    }

    @Test
    void aRowSaysWhatIsNeededToDecide() {
        home.propose(standIn, "sapling");

        Mapping row = home.proposed().getFirst();
        assertThat(row.cells())
                .containsEntry("subject_id", "id:sapling")
                .containsEntry("subject_label", "Sapling")
                .containsEntry("predicate_id", "skos:exactMatch")
                .containsEntry("object_id", "wd:Q90000006")
                .containsEntry("object_label", "Sapling")
                .containsEntry("mapping_justification", "semapv:CompositeMatching")
                .containsEntry("mapping_tool", "Unicorn KG")
                .containsEntry("mapping_date", "2026-11-29")
                .containsEntry("confidence", "0.89")
                .containsEntry(
                        "comment",
                        "label 1.00 (the same: Sapling); alias not known; type 1.00 (Q90000105); dates not known;"
                                + " relations 1.00 (maker: Q90000001); service 0.90; found by Sapling.")
                .doesNotContainKey("decision");
    }

    @Test
    void datesAndClassesTellNamesakesApart() {
        home.propose(standIn, "redleaf");

        assertThat(home.proposed())
                .extracting(row -> row.cell("object_id"), row -> row.cell("confidence"))
                .containsExactly(tuple("wd:Q90000004", "0.84"), tuple("wd:Q90000005", "0.58"));
        assertThat(home.proposed().getFirst().cell("comment"))
                .contains("dates 1.00 (Founding: the same)", "type 1.00 (Q90000104)", "found by Redleaf, 紅葉, 红叶");
        assertThat(home.proposed().getLast().cell("comment"))
                .contains("dates 0.00 (Founding: 69 years off)", "type 0.00 (Q90000105)");
    }

    @Test
    void whatIsKnownHereIsSentAsHints() {
        home.propose(standIn);

        List<JsonNode> queries = standIn.requests().stream()
                .filter(request -> request.form().containsKey("queries"))
                .flatMap(request -> request.json("queries").properties().stream())
                .map(query -> query.getValue())
                .toList();
        assertThat(queries)
                .extracting(JsonNode::toString)
                .contains("{\"query\":\"Sapling\",\"type\":[\"Q90000105\"],\"properties\":[{\"pid\":\"P90000001\","
                        + "\"v\":[{\"id\":\"Q90000001\"}]}],\"limit\":10}")
                // Only near: no hint, but compared.
                .contains("{\"query\":\"Annie Leaf\",\"type\":[\"Q90000101\"],\"limit\":10}")
                // The narrower class, not what is above it.
                .contains("{\"query\":\"紅葉\",\"type\":[\"Q90000103\"],\"limit\":10}")
                // No class of Wikidata's; and 除草 once, though two languages have it.
                .contains("{\"query\":\"除草\",\"limit\":10}")
                .doesNotHaveDuplicates();
        assertThat(standIn.requests())
                .allMatch(request -> request.userAgent().equals("unicorn-kg/1.0 (annie@example.org)"));
    }

    @Test
    void withoutAlignmentsNoHintIsSent() throws IOException {
        Files.delete(home.folder.resolve("ontology/alignments.ttl"));

        home.propose(standIn);

        assertThat(standIn.requests())
                .allMatch(request -> !request.form().toString().contains("\"type\"")
                        && !request.form().toString().contains("\"properties\"")
                        && !request.form().containsKey("extend"));
        assertThat(home.proposedPairs()).contains("sapling Q90000006");
    }

    @Test
    void whatIsDecidedIsNotProposed() throws IOException {
        home.append(
                home.decisions,
                "id:annie  Annie Leaf  skos:exactMatch    sssom:NoTermFound    semapv:ManualMappingCuration  Annie"
                        + "      2026-11-01    0.9    ");
        home.append(
                home.decisions,
                "id:redleaf  Redleaf  skos:exactMatch  Not  wd:Q90000004    semapv:ManualMappingCuration  Annie"
                        + "      2026-11-01    0.9    ");

        home.propose(standIn);

        // Not Q90000009 either, which was rejected before.
        assertThat(home.proposedPairs()).containsExactly("redleaf Q90000005", "sapling Q90000006");
    }

    @Test
    void whatWaitsIsAskedForAgainOnlyWhereSomebodyWants() throws IOException {
        home.propose(standIn);
        int requests = standIn.requests().size();
        String first = Files.readString(home.proposals);

        Tally tally = home.propose(standIn, "redleaf", "sapling");

        assertThat(tally.things()).isZero();
        assertThat(standIn.requests()).hasSize(requests);
        assertThat(home.words).contains("id:redleaf has a proposal that waits; --again looks for others");

        home.propose(home.service(standIn), Integer.MAX_VALUE, true);

        // The manifest alone: all else is remembered, and the same comes of it.
        assertThat(standIn.requests()).hasSize(requests + 1);
        assertThat(Files.readString(home.proposals)).isEqualTo(first);
    }

    @Test
    void anAnswerOfACuratorStays() throws IOException {
        home.propose(standIn, "redleaf");
        String answered = Files.readString(home.proposals)
                .lines()
                .map(line -> line.contains("Q90000005") ? line + "later" : line)
                .reduce("", (one, other) -> one + other + "\n");
        Files.writeString(home.proposals, answered);

        home.propose(home.service(standIn), Integer.MAX_VALUE, true, "redleaf");

        assertThat(home.proposed())
                .extracting(row -> row.cell("object_id"), row -> row.cell(Mapping.DECISION))
                .containsExactlyInAnyOrder(tuple("wd:Q90000004", ""), tuple("wd:Q90000005", "later"));
    }

    @Test
    void whatACuratorProposesStays() throws IOException {
        home.append(
                home.proposals,
                "id:redleaf  Redleaf  skos:exactMatch    wd:Q90000004    semapv:ManualMappingCuration  Annie"
                        + "      2026-11-01    0.9      ");

        home.propose(home.service(standIn), Integer.MAX_VALUE, true, "redleaf");

        assertThat(home.proposed())
                .extracting(row -> row.cell("object_id"), row -> row.cell("author_label"))
                .containsExactly(tuple("wd:Q90000004", "Annie"), tuple("wd:Q90000005", ""));
    }

    @Test
    void whatACuratorWritesMeanwhileStays() throws IOException {
        // While the facts of the candidates are asked for.
        standIn.next(standIn::healthy, standIn::healthy, (exchange, request) -> {
            home.append(
                    home.proposals,
                    "id:weeding  weeding  skos:exactMatch    wd:Q90000008    semapv:ManualMappingCuration  Annie"
                            + "      2026-11-01    0.9      later");
            standIn.healthy(exchange, request);
        });

        home.propose(standIn, "sapling");

        assertThat(home.proposedPairs()).containsExactly("sapling Q90000006", "weeding Q90000008");
    }

    @Test
    void whatACuratorDecidesMeanwhileIsNotProposed() throws IOException {
        // While the facts of the candidates are asked for.
        standIn.next(standIn::healthy, standIn::healthy, (exchange, request) -> {
            home.append(home.decisions, decision("redleaf", "Not", "Q90000004"));
            standIn.healthy(exchange, request);
        });
        home.propose(standIn, "redleaf");
        assertThat(home.proposedPairs()).containsExactly("redleaf Q90000005");

        standIn.next(standIn::healthy, standIn::healthy, (exchange, request) -> {
            home.append(home.decisions, decision("weeding", "", "Q90000006"));
            standIn.healthy(exchange, request);
        });
        home.propose(standIn, "sapling");
        assertThat(home.proposedPairs()).containsExactly("redleaf Q90000005");
        assertThat(home.words).contains("Q90000006, found for sapling, is linked to weeding already; left out");

        standIn.next(standIn::healthy, standIn::healthy, (exchange, request) -> {
            home.append(home.decisions, decision("annie", "", "Q90000002"));
            standIn.healthy(exchange, request);
        });
        Tally tally = home.propose(standIn, "annie");
        assertThat(home.proposedPairs()).containsExactly("redleaf Q90000005");
        assertThat(home.words).contains("id:annie was decided meanwhile");
        assertThat(tally.without()).isEmpty();
    }

    private static String decision(String slug, String modifier, String qid) {
        return "id:" + slug + "  x  skos:exactMatch  " + modifier + "  wd:" + qid
                + "    semapv:ManualMappingCuration  Annie      2026-11-01    0.9    ";
    }

    @ParameterizedTest
    @ValueSource(strings = {" Looks wrong.", " But see 月刊", "。看來不是", " - the band?"})
    void whatACuratorWritesIntoAReasonStays(String remark) throws IOException {
        home.propose(standIn, "sapling");
        String comment = home.proposed().getFirst().cell("comment");
        Files.writeString(home.proposals, Files.readString(home.proposals).replace(comment, comment + remark));

        home.propose(home.service(standIn), Integer.MAX_VALUE, true, "sapling");

        assertThat(home.proposed())
                .singleElement()
                .satisfies(row -> assertThat(row.cell("comment")).isEqualTo(comment + remark));
    }

    @Test
    void aBrokenFileIsNotWrittenOver() {
        standIn.next(standIn::healthy, (exchange, request) -> {
            home.append(home.proposals, "half a row");
            standIn.healthy(exchange, request);
        });

        Tally tally = home.propose(standIn, "sapling");

        assertThat(tally.failure()).containsInstanceOf(Problem.BadData.class);
        assertThat(home.proposals).content().endsWith("half a row\n");
    }

    @Test
    void anInterruptEndsTheWorkAndKeepsWhatWasFound() {
        Pace impatient = new Pace() {
            private int sleeps;

            @Override
            public Instant instant() {
                return TestPace.START;
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                if (++sleeps == 3) {
                    throw new InterruptedException();
                }
            }
        };
        Service service =
                new Service(standIn.address(), LinkHome.AGENT, home.manners, impatient, AnswerCache.in(home.cache));

        Tally tally = home.propose(service, Integer.MAX_VALUE, false);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(tally.failure().map(Problem::message).orElse("")).contains("the wait for it was interrupted");
        assertThat(home.proposedPairs()).containsExactly("annie Q90000002");
        assertThat(tally.left()).isEqualTo(3);
    }

    @Test
    void aLimitLeavesTheRestForTheNextTime() {
        Tally tally = home.propose(home.service(standIn), 1, false);

        assertThat(home.proposedPairs()).containsExactly("annie Q90000002");
        assertThat(tally.left()).isEqualTo(3);
        assertThat(home.propose(home.service(standIn), 1, false).left()).isEqualTo(2);
        assertThat(home.proposedPairs()).contains("redleaf Q90000004");
    }

    @Test
    void whatHasNoItemIsSaid() {
        assertThatThrownBy(() -> home.propose(standIn, "somebody"))
                .hasMessageContaining("id:somebody has no item of its own");
        assertThat(standIn.requests()).isEmpty();
    }

    @Test
    void aMonthLaterTheServiceIsAskedAnew() throws InterruptedException {
        home.propose(standIn, "sapling");
        int requests = standIn.requests().size();
        home.pace.sleep(Duration.ofDays(31));

        home.propose(home.service(standIn), Integer.MAX_VALUE, true, "sapling");

        assertThat(standIn.requests()).hasSize(2 * requests);
    }
}
