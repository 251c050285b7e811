package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unicornkg.link.StandIn.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.problem.Problem;

/// Whether links still hold.
class LinkCheckTest {

    private static final String JSON = "application/json";

    private final StandIn standIn = new StandIn();
    private final LinkHome home;

    LinkCheckTest(@TempDir Path temporary) throws IOException {
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
    void whatIsThereAndFitsIsFine() {
        Checked checked = home.check(standIn, false);

        assertThat(checked.lines()).isEmpty();
        assertThat(checked.fine()).isEqualTo(1);
        assertThat(checked.unchecked()).isZero();
        assertThat(checked.sawClasses()).isTrue();
        assertThat(standIn.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.form())
                        .containsEntry("action", "wbgetentities")
                        .containsEntry("ids", "Q90000001")
                        .containsEntry("redirects", "yes")
                        .containsEntry("props", "info|labels|aliases|claims")
                        .containsEntry("maxlag", "5")
                        .containsEntry("format", "json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q90000099 | missing: there is no such item",
                "Q90000020 | merged: it was merged into Q90000004",
                "Q90000021 | renamed: none of its names is one of ours: Band",
                "Q90000022 | renamed: it has no name in our languages",
                "Q90000023 | class: it is an instance of Q90000101",
                // A band without a class that any alignment knows; only its name can be compared.
                "Q90000024 | ",
                // By an alias in another script.
                "Q90000025 | ",
            })
    void whatChangedIsSaid(String qid, String said) throws IOException {
        standIn.with("Q90000020", "{'redirect': 'Q90000004'}")
                .with("Q90000021", "{'names': {'en': 'Band'}, 'types': ['Q90000104']}")
                .with("Q90000022", "{'names': {}, 'types': []}")
                .with("Q90000023", "{'names': {'en': 'Redleaf'}, 'types': ['Q90000101']}")
                .with("Q90000024", "{'names': {'en': 'Redleaf'}, 'types': ['Q90000666']}")
                .with("Q90000025", "{'names': {'en': 'The Red One', 'zh-cn': '红叶有限公司'}, 'types': ['Q90000104']}");
        link("redleaf", qid);

        Checked checked = home.check(standIn, true, "redleaf");

        if (said == null) {
            assertThat(checked.lines()).isEmpty();
        } else {
            assertThat(checked.lines()).first().asString().startsWith("redleaf " + qid + " " + said);
        }
        assertThat(checked.fine() + checked.wrong()).isEqualTo(1);
        assertThat(home.words).contains("done 1 of 1");
        assertThat(home.words.contains("redleaf Q90000024 is an instance of Q90000666, not of Q90000102, Q90000103,"
                        + " Q90000104; see whether it fits"))
                .isEqualTo(qid.equals("Q90000024"));
        assertThat(Files.readString(home.decisions).contains("2026-11-29")).isEqualTo(said == null);
    }

    @Test
    void fineOnesAreMarkedAndNothingElseIsChanged() throws IOException {
        link("redleaf", "Q90000099");
        List<String> before = Files.readAllLines(home.decisions);

        home.check(standIn, true);

        List<String> after = Files.readAllLines(home.decisions);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            String line = before.get(i);
            assertThat(after.get(i)).isEqualTo(line.contains("Q90000001") ? line + "2026-11-29" : line);
        }

        home.check(standIn, false);
        assertThat(standIn.requests()).as("never from a cache").hasSize(2);
    }

    @Test
    void withoutClassesTheyAreNotAskedFor() throws IOException {
        Files.delete(home.folder.resolve("ontology/alignments.ttl"));

        assertThat(home.check(standIn, false).sawClasses()).isFalse();
        assertThat(standIn.requests().getFirst().form()).containsEntry("props", "info|labels|aliases");
    }

    @Test
    void aThingWithoutLinkIsSaid() {
        assertThatThrownBy(() -> home.check(standIn, false, "annie"))
                .hasMessageContaining("annie is linked to no item");
    }

    @Test
    void aFailureInTheMiddleKeepsWhatWasLearnt() throws IOException {
        for (int i = 0; i < 60; i++) {
            String qid = "Q9000" + (1_000 + i);
            standIn.with(qid, "{'names': {'en': 'Leaf " + i + "'}, 'types': []}");
            Files.writeString(
                    home.folder.resolve("data/entities/things.ttl"),
                    Files.readString(home.folder.resolve("data/entities/things.ttl")) + "\nid:leaf-" + i
                            + " a kg:Topic ; rdfs:label \"Leaf " + i + "\"@en .\n");
            link("leaf-" + i, qid);
        }
        standIn.next(standIn::healthy, (exchange, request) -> send(exchange, 404, "text/plain", "gone"));

        Checked checked = home.check(standIn, true);

        assertThat(checked.failure()).containsInstanceOf(Problem.EndpointFailed.class);
        assertThat(checked.fine()).isEqualTo(50);
        assertThat(checked.unchecked()).isEqualTo(11);
        assertThat(LinkHome.read(home.decisions).mappings())
                .filteredOn(row -> row.lastChecked().isPresent())
                .hasSize(50);
    }

    @Test
    void aServerThatLagsIsAskedLater() {
        standIn.next((exchange, request) -> {
            exchange.getResponseHeaders().set("Retry-After", "5");
            send(
                    exchange,
                    200,
                    JSON,
                    "{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting for db1: 6 seconds lagged\"}}");
        });

        assertThat(home.check(standIn, false).fine()).isEqualTo(1);
        assertThat(home.words).anyMatch(word -> word.startsWith("waits 5 s: ") && word.endsWith("it has no time"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": {\"code\": \"no-such-entity\", \"info\": \"Could not\"}} | error: no-such-entity: Could not",
                "{\"error\": 7} | error has no code",
                "{} | the whole has no entities",
                "[] | has no entities",
                "{\"entities\": [1]} | entities is no object",
                "{\"entities\": {\"Q90000001\": 3}} | entities.Q90000001 is no object",
                "{\"entities\": {\"Q90000001\": {\"redirects\": {}}}} | entities.Q90000001.redirects has no to",
                "{\"entities\": {\"Q90000001\": {\"redirects\": {\"to\": \"x\\\"\"}}}} | redirects.to is no item",
                "{\"entities\": {\"Q90000001\": {}}} | entities.Q90000001 has no labels",
                "{\"entities\": {\"Q90000001\": {\"labels\": [1]}}} | labels is no object",
                "{\"entities\": {\"Q90000001\": {\"labels\": {\"en\": {}}}}} | labels.en has no value",
                "{\"entities\": {\"Q90000001\": {\"labels\": [], \"aliases\": {\"en\": {}}}}} | aliases.en is no list",
                "{\"entities\": {\"Q90000001\": {\"labels\": [], \"aliases\": [], \"claims\": {\"P31\": 1}}}} | claims.P31 is no list",
            })
    void aWrongAnswerIsSaid(String body, String said) throws IOException {
        standIn.next((exchange, request) -> send(exchange, 200, JSON, body));

        Checked checked = home.check(standIn, true);

        assertThat(checked.failure().map(Problem::message).orElse("")).contains(said);
        assertThat(checked.unchecked()).isEqualTo(1);
        assertThat(home.decisions).hasSameTextualContentAs(LinkHome.ORIGINAL.resolve("data/links/wikidata.sssom.tsv"));
    }

    @Test
    void whatWasNotAnsweredWasNotChecked() throws IOException {
        standIn.next((exchange, request) -> send(exchange, 200, JSON, "{\"entities\": {\"Q90000777\": {}}}"));

        Checked checked = home.check(standIn, true);

        assertThat(checked.lines()).singleElement().asString().contains("unanswered: ");
        assertThat(checked.fine() + checked.wrong()).isZero();
        assertThat(checked.unchecked()).isEqualTo(1);
        assertThat(Files.readString(home.decisions)).doesNotContain("2026-11-29");
    }

    @Test
    void whereItCannotBeWrittenWhatWasFoundIsTold() throws IOException {
        link("redleaf", "Q90000099");
        standIn.next((exchange, request) -> {
            // Before the answer comes, what holds the marks is taken out: they would be in a column that nobody names.
            String text = Files.readString(home.decisions);
            Files.writeString(
                    home.decisions,
                    text.replaceAll("#extension_definitions:\n(#  .*\n){3}", "").replaceAll("\t[^\t\n]*\n", "\n"));
            standIn.healthy(exchange, request);
        });

        Checked checked = home.check(standIn, true);

        assertThat(checked.failure()).isPresent();
        assertThat(checked.lines()).singleElement().asString().contains("missing");
        assertThat(checked.wrong()).isEqualTo(1);
        LinkHome.read(home.decisions);
    }

    private void link(String slug, String qid) throws IOException {
        home.append(
                home.decisions,
                "id:" + slug + "  x  skos:exactMatch    wd:" + qid
                        + "    semapv:ManualMappingCuration  Annie      2026-11-01    0.9    ");
    }
}
