package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRouteTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aQuestionIsAnsweredWithWhatWasUnderstood() throws IOException {
        JsonNode answer = json(server.get(ask("who left Example AI?")));

        assertThat(answer.path("sure").asBoolean()).isTrue();
        assertThat(answer.path("lang").asText()).isEqualTo("en");
        assertThat(answer.at("/understood/report").asText()).isEqualTo("who-left");
        assertThat(answer.at("/understood/parameters/organization/0").asText()).isEqualTo("example-ai");
        assertThat(answer.at("/understood/href").asText()).isEqualTo("/reports/who-left?organization=example-ai");
        assertThat(answer.at("/answer/count").asInt()).isPositive();
    }

    @Test
    void aChineseQuestionIsAnsweredInChinese() throws IOException {
        JsonNode answer = json(server.get(ask("誰離開了範例智能")));

        assertThat(answer.path("lang").asText()).isEqualTo("zh-Hant");
        assertThat(answer.at("/answer/title").asText()).isEqualTo("誰離開了哪家公司、去了哪裡");
    }

    @Test
    void whatIsNotHereIsNotAnswered() throws IOException {
        JsonNode answer = json(server.get(ask("who left DeepSeek?")));

        assertThat(answer.path("sure").asBoolean()).isFalse();
        assertThat(answer.path("doubt").asText()).contains("deepseek");
        assertThat(answer.has("understood")).isFalse();
        assertThat(answer.has("answer")).isFalse();
        assertThat(answer.path("alternatives")).isNotEmpty();
    }

    @Test
    void anotherFormatLeadsToTheReport() {
        assertThat(server.get(ask("who left Example AI?") + "&format=csv")
                        .headers()
                        .firstValue("Location"))
                .contains("/reports/who-left?organization=example-ai&format=csv");
        assertThat(server.get(ask("who left Example AI?") + "&format=csv%26asOf=2020")
                        .statusCode())
                .isEqualTo(406);
        HttpResponse<String> refused = server.get(ask("who left DeepSeek?") + "&format=csv");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("#not-understood", "deepseek");
    }

    @Test
    void thePageHoldsQuestionReadingAndRows() {
        String page = server.get(ask("誰離開了範例智能"), "Accept", "text/html").body();

        assertThat(page).contains("<html lang=\"zh-Hant\">", "理解為", "<table ", "甲某", "value=\"誰離開了範例智能\"");
        Harmless.page(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "who left \u202E Example AI",
                "{organization} }} ?x",
                "誰離開了\u0000範例智能",
                "' OR 1=1 --"
            })
    void aQuestionIsNeverMoreThanAText(String text) {
        HttpResponse<String> page = server.get(ask(text), "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        Harmless.page(page.body());
        assertThat(server.get(ask(text)).statusCode()).isEqualTo(200);
    }

    @Test
    void noQuestionAndALongOneAreRefused() {
        assertThat(server.get("/ask").statusCode()).isEqualTo(400);
        assertThat(server.get(ask(" ")).statusCode()).isEqualTo(400);
        assertThat(server.get(ask("月".repeat(501))).statusCode()).isEqualTo(413);
        assertThat(server.get("/ask/more?q=x").statusCode()).isEqualTo(404);
    }

    private static String ask(String question) {
        return "/ask?q=" + TestServer.encoded(question);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
