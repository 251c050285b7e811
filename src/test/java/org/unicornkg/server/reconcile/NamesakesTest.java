package org.unicornkg.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// Things, events and documents of one name.
class NamesakesTest {

    private static final Audience ENGLISH = new Audience(Language.EN, Allowance.of(Duration.ofMinutes(10)));

    private static final String PREFIXES = """
            PREFIX id:     <https://w3id.org/unicorn-kg/id/>
            PREFIX kg:     <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
            PREFIX source: <https://w3id.org/unicorn-kg/source/>
            PREFIX wd:     <http://www.wikidata.org/entity/>

            id:kimi a kg:Application ; rdfs:label "Kimi"@en ; skos:exactMatch wd:Q90000001 .
            id:kimi-b a kg:Person ; rdfs:label "Kimi"@en ; kg:employer id:company-00 ; skos:altLabel "Q90000001" .
            id:lone a kg:Person ; rdfs:label "Somebody"@en .
            """;

    private static final int COMPANIES = 25;
    private static final int PAGE = 20;

    private static Reconciler reconciler;

    @BeforeAll
    static void read(@TempDir Path data) throws IOException {
        String things = IntStream.range(0, COMPANIES).mapToObj("""
                        id:company-%1$02d a kg:Company ; rdfs:label "Leaf company %1$02d"@en .
                        source:leaf-%1$02d a kg:SourceDocument ; rdfs:label "Leaf %1$02d"@en .
                        id:founding-%1$02d a kg:Founding ; rdfs:label "Leaf f %1$02d"@en .
                        """::formatted).collect(Collectors.joining());
        Files.createDirectories(data.resolve("entities"));
        Files.writeString(data.resolve("entities/things.ttl"), PREFIXES + things);
        KnowledgeBase base = Release.trusted(
                        new Folders(Path.of("ontology"), data, Path.of("src/test/resources/small/queries")))
                .base();
        reconciler = new Reconciler(base, Names.of(base));
    }

    private static List<String> matches(String query) {
        return reconciler
                .results("{\"q\": {\"query\": \"" + query + "\"}}", ENGLISH)
                .at("/q/result")
                .valueStream()
                .filter(candidate -> candidate.get("match").booleanValue())
                .map(candidate -> candidate.get("id").textValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Kimi, ''",
        "kimi, ''",
        "' kimi ', ''",
        "<kimi>, ''",
        "KIMI, ''",
        "kimi-b, kimi-b",
        "lone, lone",
        "id:kimi, kimi",
        "https://w3id.org/unicorn-kg/id/kimi, kimi",
        "Q90000001, kimi",
        "wd:Q90000001, kimi"
    })
    void aSlugThatIsANameOfAnotherIsNoMatch(String text, String slug) {
        assertThat(matches(text)).isEqualTo(slug.isEmpty() ? List.of() : List.of(slug));
    }

    @Test
    void pagesOfSuggestionsHoldAllThings() {
        List<String> first = suggested(0);
        List<String> second = suggested(PAGE);

        assertThat(first).hasSize(PAGE).allMatch(id -> id.startsWith("company-"));
        assertThat(second).hasSize(COMPANIES - PAGE).allMatch(id -> id.startsWith("company-"));
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(suggested(COMPANIES)).isEmpty();
    }

    private static List<String> suggested(int skipped) {
        JsonNode result = reconciler.suggestEntities("leaf", skipped, ENGLISH).get("result");
        return result.valueStream().map(entity -> entity.get("id").textValue()).toList();
    }

    @Test
    void aPortraitTellsTheItem() {
        assertThat(reconciler.entity("kimi", ENGLISH).item()).contains("Q90000001");
        assertThat(reconciler.entity("lone", ENGLISH).item()).isEmpty();
    }
}
