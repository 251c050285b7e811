package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;

/// Pages over a graph whose author means harm, or knows no measure.
final class HostileThingsTest {

    private static final String SCRIPT = "</script><script>alert(1)</script>";

    /// Labels that end an element, turn the reading direction, fill the page; IRIs that run or break out.
    private static final String DATA = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX id: <https://w3id.org/unicorn-kg/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX claim: <https://w3id.org/unicorn-kg/claim/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            id:evil a kg:Company , <javascript:alert(2)> ;
                rdfs:label "SCRIPT"@en , "\\u202Eevil\\u2066"@zh-Hant , "LONG"@zh-Hans ;
                skos:altLabel "<img src=x onerror=alert(3)>"@en , "\\u0007bell" ;
                kg:note "SCRIPT"@en , "LONG" ;
                dcterms:source <javascript:alert(4)> , <data:text/html,x> , <https://example.org/'onclick=alert(5)//> ;
                <javascript:alert(6)> id:victim ;
                kg:founder id:victim , <https://w3id.org/unicorn-kg/id/x'onmouseover=alert(7)> , id:月 , id:a%22b .
            id:victim a kg:Person ; rdfs:label "SCRIPT"@en .
            <https://w3id.org/unicorn-kg/id/x'onmouseover=alert(7)> a kg:Person ; rdfs:label "' onclick='alert(8)"@en .
            id:月 a kg:Person ; rdfs:label "月"@zh-Hant .
            id:departure-evil a kg:Departure ; rdfs:label "SCRIPT"@en ; kg:person id:victim ; kg:organization id:evil ;
                kg:factuality <javascript:alert(9)> .
            claim:evil-001 a kg:Claim ; kg:modality kg:Rumoured ; kg:attributedTo <javascript:alert(10)> , id:evil ;
                kg:about id:departure-evil ; kg:evidence <https://w3id.org/unicorn-kg/source/evil#char=0,9> ; kg:paragraph 1 .
            claim:evil-002 a kg:Claim ; kg:modality kg:Rumoured ; kg:evidence <javascript:alert(11)> .
            <https://w3id.org/unicorn-kg/source/evil> a kg:SourceDocument ; rdfs:label "SCRIPT"@en .
            <https://w3id.org/unicorn-kg/statement/evil> rdf:subject id:departure-evil ; rdf:predicate rdf:type ;
                rdf:object kg:Departure ; kg:claim claim:evil-001 .
            <https://w3id.org/unicorn-kg/statement/rumour> rdf:subject id:evil ; rdf:predicate kg:competitor ;
                rdf:object id:victim ; kg:claim claim:evil-001 .
            """;

    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("articles"));
        Files.createDirectories(data.resolve("entities"));
        Files.writeString(
                data.resolve("entities/evil.ttl"),
                DATA.replace("SCRIPT", SCRIPT).replace("LONG", "長".repeat(10_000)));
        server = TestServer.over(new Folders(Path.of("ontology"), data, Path.of("queries")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/evil",
                "/page/evil?lang=zh-Hans",
                "/page/evil?lang=zh-Hant",
                "/page/victim",
                "/page/departure-evil",
                "/page/%E6%9C%88",
                "/page/x'onmouseover=alert(7)",
                "/missing/evil",
                "/missing/victim",
                "/claim/evil-001",
                "/claim/evil-002",
                "/statement/evil",
                "/source/evil",
                "/graph/entities",
                "/page/%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/%E2%80%AEevil",
                "/id/%22onload=x",
                "/page/evi"
            })
    void aPageRunsNothingAndStaysSmall(String path) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isIn(200, 400, 404);
        assertThat(response.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        Document page = Harmless.page(response.body());
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
        assertThat(page.select("script:not([src])").eachAttr("type")).allMatch("application/ld+json"::equals);
        assertThat(page.select("script:not([src])").eachAttr("type").size()).isLessThan(2);
    }

    @Test
    void whatIsWrittenIsShown() {
        Document page = Harmless.page(
                server.get("/page/evil?lang=en", "Accept", "text/html").body());

        assertThat(page.select("h1").text()).isEqualTo(SCRIPT);
        assertThat(page.select("script[type=application/ld+json]").html())
                .doesNotContain("<")
                .contains("\\u003c/script");
        assertThat(page.select(".names li[lang=zh-Hans]").text())
                .startsWith("長長")
                .endsWith("…");
    }

    @Test
    void whatIsOnlyClaimedLooksSo() {
        String mark = "claimed only";
        Document subject = page("/page/evil?lang=en");
        Document object = page("/page/victim?lang=en&in=kg:competitor");

        assertThat(subject.select(".facts tr.rumoured:contains(" + mark + ") a[href^=/claim/evil-001]"))
                .hasSize(1);
        assertThat(subject.select(".facts tr:not(.rumoured):contains(" + mark + ")"))
                .isEmpty();
        assertThat(object.select("#incoming tr.rumoured:contains(" + mark + ")"))
                .hasSize(1);
        assertThat(page("/claim/evil-001?lang=en").select("#said ~ .scroll tr.rumoured:contains(" + mark + ")"))
                .hasSize(1);
        assertThat(page("/statement/rumour?lang=en").select("#said ~ .scroll tr.rumoured"))
                .hasSize(1);
    }

    private static Document page(String path) {
        return Harmless.page(server.get(path, "Accept", "text/html").body());
    }

    @Test
    void neighboursAreJsonWithAddressesOfOurs() throws IOException {
        HttpResponse<String> response = server.get("/neighbours/evil");

        assertThat(new ObjectMapper().readTree(response.body()).findValuesAsText("address"))
                .hasSizeGreaterThan(3)
                .allMatch(address -> address.startsWith("/page/") && !address.contains("'") && !address.contains("\""))
                .contains("/page/%E6%9C%88");
    }

    @Test
    void headersHoldNothingButAddresses() {
        HttpResponse<String> response = server.get("/page/x'onmouseover=alert(7)", "Accept", "text/html");
        HttpResponse<String> led = server.get("/id/%E6%9C%88", "Accept", "text/html");

        assertThat(response.headers().firstValue("Link").orElse(""))
                .matches("\\p{ASCII}+")
                .doesNotContain("'");
        assertThat(led.headers().firstValue("Location")).hasValue("/page/%E6%9C%88");
    }
}
