package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlTemplateOutput;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Page;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.KnowledgeBase;

/// Pages that leave out what was not found in time: nobody keeps them as if they were whole.
final class UnfinishedPagesTest {

    private record Stub(boolean isWhole) implements Page {
        @Override
        public void render(HtmlTemplateOutput output) {
            output.writeContent("<p>a page</p>");
        }
    }

    @Test
    void nobodyIsToKeepAPageThatIsNotWhole() {
        Answer unfinished = Answer.page(new Stub(false));

        assertThat(unfinished.status()).isEqualTo(200);
        assertThat(unfinished.headers()).containsEntry("Cache-Control", "no-store");
        assertThat(Answer.page(new Stub(true)).headers()).doesNotContainKey("Cache-Control");
    }

    @Test
    void theFirstPageStandsWithoutWhatWasNotFoundInTime() {
        try (TestServer memory = TestServer.start();
                TestServer front = TestServer.over(
                        Knowledge.of(
                                KnowledgeBase.at(memory.uri("/sparql")),
                                Optional.empty(),
                                Catalogue.read(TestServer.FOLDERS.queries()),
                                SourceTexts.none()),
                        settings -> settings.withLimits(settings.limits().withTime(Duration.ofNanos(1))))) {
            HttpResponse<String> response = front.get("/", "Accept", "text/html");
            Document page = Harmless.page(response.body());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(page.select("h1, #themes")).hasSize(2);
            assertThat(page.select(".numbers dd, .events li")).isEmpty();
            assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void aWholeOneIsKept() {
        try (TestServer server = TestServer.start()) {
            HttpResponse<String> response = server.get("/", "Accept", "text/html");

            assertThat(Harmless.page(response.body()).select(".numbers dd")).isNotEmpty();
            assertThat(response.headers().firstValue("ETag")).isPresent();
        }
    }
}
