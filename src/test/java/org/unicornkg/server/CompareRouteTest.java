package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.release.Folders;

final class CompareRouteTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(Folders.in(Path.of("")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void companiesStandSideBySideUnderAnyOfTheirNames() {
        Document page = page("/compare?company=moonshot-ai&company=%E6%99%BA%E8%AD%9C&company=MiniMax&company=");

        assertThat(page.select("table.compared thead a").eachText())
                .containsExactly("Moonshot AI", "Zhipu AI", "MiniMax");
        assertThat(page.select("table.compared tbody tr")).hasSize(13);
        assertThat(page.select("table.compared").text()).contains("Yang Zhilin", "Kimi", "20,000,000,000", "¶");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("moonshot-ai", "zhipu-ai", "minimax");
        assertThat(page.select("li.disputed, li.rumoured, li.denied")).isEmpty();
        assertThat(page("/compare?company=stepfun&company=baichuan").select("li.rumoured"))
                .isNotEmpty();
    }

    @Test
    void fewerThanTwoAreAChoice() {
        assertThat(page("/compare").select("table.compared")).isEmpty();
        assertThat(page("/compare?company=openai").select("input[checked]")).hasSize(1);
    }

    @Test
    void moreThanFiveAndWhatIsNoCompanyAreRefused() {
        String six =
                "/compare?company=01-ai&company=openai&company=baidu&company=alibaba&company=tencent&company=google";

        assertThat(server.get(six, "Accept", "text/html").statusCode()).isEqualTo(400);
        assertThat(server.get(six + "x".repeat(100), "Accept", "text/html").body())
                .contains("two to five companies");
        assertThat(server.get("/compare?company=yang-zhilin&company=openai", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get("/compare/more", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/compare", "Accept", "text/turtle").statusCode()).isEqualTo(406);
    }

    @Test
    void anotherCatalogueComparesByWhatItHas() {
        try (TestServer small = TestServer.start()) {
            HttpResponse<String> page =
                    small.get("/compare?company=example-ai&company=paper-boat", "Accept", "text/html");
            assertThat(page.statusCode()).isIn(200, 400);
            assertThat(small.get("/compare", "Accept", "text/html").statusCode())
                    .isEqualTo(200);
        }
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Harmless.page(response.body());
    }
}
