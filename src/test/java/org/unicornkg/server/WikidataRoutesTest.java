package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.release.Folders;
import org.unicornkg.wikidata.WikidataStandIn;

/// From an item of Wikidata to a thing, and back.
final class WikidataRoutesTest {

    private static final String MOONSHOT = "Q130270266";

    private static WikidataStandIn wikidata;
    private static TestServer server;
    private static TestServer open;

    @BeforeAll
    static void start() {
        wikidata = WikidataStandIn.start();
        Knowledge knowledge = TestServer.knowledge(Folders.in(Path.of("")));
        server = TestServer.over(knowledge);
        open = TestServer.over(knowledge, settings -> settings.withHosts(wikidata.hosts()));
    }

    @AfterAll
    static void stop() {
        server.close();
        open.close();
        wikidata.close();
    }

    @Test
    void anItemLeadsToItsThing() {
        HttpResponse<String> response = server.get("/wikidata/" + MOONSHOT);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/id/moonshot-ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1", "Q118876059", "Q99999999999999999999"})
    void anItemThatNothingIsLinkedToIsNotHere(String qid) {
        assertThat(server.get("/wikidata/" + qid).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q130270266", "130270266", "P31", "Q0", "Q1/x", "wd:Q1", "%3Cscript%3E", "moonshot-ai"})
    void whatIsNoItemIsSaid(String text) {
        HttpResponse<String> response = server.get("/wikidata/" + text);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("such as Q860580");
    }

    @Test
    void aThingIsToldWithItsMappings() {
        assertThat(server.get("/data/moonshot-ai.ttl").body())
                .contains("wd:" + MOONSHOT, "mapping:moonshot-ai-" + MOONSHOT, "kg:Accepted", "sssom:confidence");
        assertThat(server.get("/mapping/moonshot-ai-" + MOONSHOT + ".ttl").body())
                .contains("owl:annotatedSource", "semapv:ManualMappingCuration");
        assertThat(server.get("/mapping/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/graph/links.ttl").body()).contains("sssom:MappingSet", "kg:NoItem", "kg:Rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {MOONSHOT, "wd:" + MOONSHOT, "https://www.wikidata.org/wiki/" + MOONSHOT})
    void anItemIsANameInReports(String name) {
        String report = "/reports/who-left-which-unicorn-for-where?organization=";
        HttpResponse<String> response = server.get(report + TestServer.encoded(name));

        assertThat(response.body())
                .isEqualTo(server.get(report + "moonshot-ai").body())
                .contains("\"wikidata\":\"" + MOONSHOT + "\"");
    }

    @Test
    void theItemStandsBesideTheThing() {
        String link = "<a class=\"item\" href=\"https://www.wikidata.org/wiki/" + MOONSHOT + "\"";

        assertThat(server.get("/search?q=moonshot", "Accept", "text/html").body())
                .contains(link);
        assertThat(server.get("/reports/founders.html?organization=moonshot-ai").body())
                .contains(link);
        assertThat(server.get("/search.json?q=moonshot").body()).contains("\"wikidata\":\"" + MOONSHOT + "\"");
    }

    @Test
    void aReportThatAsksOthersIsNotKept() {
        HttpResponse<String> response = open.get("/reports/founding-dates-beside-wikidata");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("2021-01-01T00:00:00Z").doesNotContain("unanswered");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("X-Unanswered")).isEmpty();
    }

    @Test
    void noQuestionHasAKeptAnswerThatOthersGave() {
        String question = "/ask?q=" + TestServer.encoded("founding dates here and in Wikidata");
        HttpResponse<String> response = open.get(question);

        assertThat(response.body()).contains("founding-dates-beside-wikidata", "2021-01-01T00:00:00Z");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(server.get(question).body()).contains("unanswered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".html", ".md", ".txt"})
    void aReportThatMayAskNobodySaysSo(String ending) {
        HttpResponse<String> response = server.get("/reports/founding-dates-beside-wikidata" + ending);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("2023-03");
        assertThat(response.headers().firstValue("X-Unanswered")).hasValue("true");
        if (!ending.equals(".csv")) {
            assertThat(response.body()).contains("calls no other host");
        }
    }
}
