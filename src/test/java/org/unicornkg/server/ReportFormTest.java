package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// What the form of a report makes of what somebody gives.
final class ReportFormTest {

    private static final String WHO_LEFT = "/reports/who-left-which-unicorn-for-where";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) {
        return server.get(path, "Accept", "text/html");
    }

    private static Document page(String path) {
        return Harmless.page(get(path).body());
    }

    @Test
    void whatIsGivenIsFilledIn() {
        Document page = page(WHO_LEFT + "?organization=Q130270266&organization=01-ai&asOf=2024-08&lang=zh-Hant");

        assertThat(page.select("[name=organization]").eachAttr("data-value"))
                .containsExactly("moonshot-ai", "01-ai", "");
        assertThat(page.select("[name=organization]").eachAttr("value")).containsExactly("月之暗面", "零一萬物", "");
        assertThat(page.select("[name=asOf]").attr("value")).isEqualTo("2024-08-31");
        assertThat(page.select("form.choices [name=lang]").attr("value")).isEqualTo("zh-Hant");
    }

    @Test
    void whatTheFormSendsGivesTheSameAgain() {
        Document page = page(WHO_LEFT + "?organization=01-ai&person=huang-wenhao&lang=zh-Hans");
        StringBuilder sent = new StringBuilder(page.select("form.choices").attr("action") + "?");
        for (Element field : page.select("form.choices input[name]")) {
            sent.append(field.attr("name"))
                    .append('=')
                    .append(TestServer.encoded(field.attr("value")))
                    .append('&');
        }

        assertThat(page(sent.toString()).select("tbody").outerHtml())
                .isEqualTo(page.select("tbody").outerHtml());
    }

    @Test
    void whatHasNoNameOfItsOwnIsGivenByItsSlug() {
        // Whoever sends the form again must mean the same thing.
        Document page = page("/reports/evidence-of?thing=departure-huang-wenhao-01-ai");

        assertThat(page.select("[name=thing]").attr("data-value")).isEqualTo("departure-huang-wenhao-01-ai");
        assertThat(get("/reports/evidence-of?thing="
                                + TestServer.encoded(page.select("[name=thing]").attr("value")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void closedListsAreChosenFrom() {
        Document page = page("/reports/who-said-what?stance=Doubts&lang=zh-Hant");

        assertThat(page.select("[name=stance][type=checkbox]")).hasSizeGreaterThan(1);
        assertThat(page.select("[name=stance][checked]").eachAttr("value")).containsExactly("Doubts");
        assertThat(page.select("legend").text()).isNotEmpty();
        assertThat(page("/reports/valuations-compared")
                        .select("select[name=currency] option")
                        .eachAttr("value"))
                .containsExactly("", "CNY", "USD");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=next+week, asOf, “next week” does not fit here. Expected: a day such as 2024-08-01",
        "asOf=2024-13, asOf, “2024-13” does not fit here.",
        "organization=Nowhere+Ltd, organization, Nothing suitable is named “Nowhere Ltd”.",
        "person=01-ai, person, Nothing suitable is named “01-ai”.",
        "asOf=2024&asOf=2023, asOf, 'One value only, please.'"
    })
    void whatIsWrongIsSaidBesideTheField(String given, String name, String message) {
        HttpResponse<String> response = get(WHO_LEFT + "?" + given);
        Document page = Harmless.page(response.body());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("#e-" + name).text()).startsWith(message);
        assertThat(page.select("[name=" + name + "]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=" + name + "]").attr("aria-describedby")).contains("e-" + name);
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        Document page = page(WHO_LEFT + "?asOf=soon&organization=Nowhere+Ltd&nix=1&person=huang-wenhao&lang=zh-Hant");

        assertThat(page.select("form.choices .error")).hasSize(2);
        assertThat(page.select(".error[role=alert]").text()).contains("本報告沒有「nix」這個條件。");
        assertThat(page.select("[name=person]").attr("value")).isEqualTo("huang-wenhao");
    }

    @Test
    void aNameThatMeansSeveralThingsIsChosenFrom() {
        try (TestServer small = TestServer.start()) {
            String path = "/reports/who-left?organization=example-ai&organization=" + TestServer.encoded("紙船");
            HttpResponse<String> response = small.get(path + "&lang=zh-Hant", "Accept", "text/html");
            Document page = Harmless.page(response.body());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(page.select("#e-organization p").text()).isEqualTo("「紙船」可指多個事物，是哪一個？");
            assertThat(page.select("#e-organization a").eachText()).containsExactlyInAnyOrder("紙船科技", "紙飛機");
            assertThat(page.select("#e-organization a").eachAttr("href"))
                    .contains("/reports/who-left?organization=example-ai&organization=paper-boat&lang=zh-Hant")
                    .allSatisfy(chosen -> assertThat(
                                    small.get(chosen, "Accept", "text/html").statusCode())
                            .isEqualTo(200));
        }
    }

    @Test
    void programsStillGetAProblem() {
        HttpResponse<String> response = server.get(WHO_LEFT + "?asOf=soon");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization=%3Cscript%3Ealert(1)%3C/script%3E",
                "organization=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
                "asOf=%E2%80%AE2024",
                "%3Cb%3E=1",
                "person=javascript:alert(1)"
            })
    void whatIsGivenIsNeverMoreThanAText(String given) {
        HttpResponse<String> response = get(WHO_LEFT + "?" + given);

        assertThat(response.statusCode()).isEqualTo(400);
        Harmless.page(response.body());
    }

    @Test
    void anEmptyAnswerOffersLess() {
        Document page = page(WHO_LEFT + "?organization=01-ai&asOf=1999&lang=zh-Hant");

        assertThat(page.select("#answer .empty").text()).startsWith("這些條件下沒有已知的資料。");
        assertThat(page.select("#answer .empty a").eachAttr("href"))
                .containsExactly(WHO_LEFT + "?asOf=1999&lang=zh-Hant", WHO_LEFT + "?organization=01-ai&lang=zh-Hant");
        assertThat(page.select("table.rows")).isEmpty();
    }

    @Test
    void aSlipIsTold() {
        Document page = page("/reports/evidence-of?thing=moonshoot+ai");

        assertThat(page.text()).contains("“moonshoot ai” was taken for Moonshot AI.");
        assertThat(page.select("[name=thing]").attr("data-value")).isEqualTo("moonshot-ai");
    }

    @Test
    void aCitedPageSaysSo() {
        Document page = page(WHO_LEFT + "?organization=01-ai");
        String pinned = page.select("#cite a[href*=release]").attr("href");
        Document again = page(pinned);

        assertThat(page.select(".pinned")).isEmpty();
        assertThat(again.select(".pinned a").attr("href")).isEqualTo(WHO_LEFT + "?organization=01-ai");
        assertThat(again.select("tbody").outerHtml())
                .isEqualTo(page.select("tbody").outerHtml());
        assertThat(again.select("form.choices [name=release]")).isEmpty();
    }

    @Test
    void aCutAnswerSaysSo() {
        try (TestServer narrow = TestServer.start(
                settings -> settings.withLimits(settings.limits().withRows(1)))) {
            Document page = Harmless.page(
                    narrow.get("/reports/who-left", "Accept", "text/html").body());

            assertThat(page.select("#answer .cut")).hasSize(2);
            assertThat(page.select("tbody tr")).hasSize(1);
        }
    }

    @Test
    void theQueryShownGivesTheSameRows() {
        Document page = page(WHO_LEFT + "?organization=01-ai&asOf=2024-09");
        String query = page.select("#query").text();
        String editor = page.select("a[href*=#query=]").attr("href");

        assertThat(page.select("#query").eachText().toString()).contains("VALUES");
        assertThat(editor).startsWith("/sparql#query=PREFIX");
        assertThat(server.query(query, "Accept", "text/csv").body())
                .contains("huang-wenhao")
                .contains("01-ai");
        assertThat(server.query(query, "Accept", "text/csv").body().lines().count())
                .isGreaterThan(page.select("tbody tr").size());
    }
}
