package org.unicornkg.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// Which things a query may mean, how good they are, and what is told of them: over the real data, and where
/// two bear one name over made-up data.
class ReconcilerTest {

    private static final Allowance ALLOWANCE = Allowance.of(Duration.ofMinutes(10));
    private static final Audience ENGLISH = new Audience(Language.EN, ALLOWANCE);

    private static Reconciler reconciler;
    private static Reconciler small;

    @BeforeAll
    static void read() {
        reconciler = over(Folders.in(Path.of("")));
        small = over(new Folders(
                Path.of("ontology"),
                Path.of("src/test/resources/small/data"),
                Path.of("src/test/resources/small/queries")));
    }

    private static Reconciler over(Folders folders) {
        KnowledgeBase base = Release.trusted(folders).base();
        return new Reconciler(base, Names.of(base));
    }

    private static JsonNode result(Reconciler asked, String query) {
        return asked.results("{\"q\": " + query.replace('\'', '"') + "}", ENGLISH)
                .get("q")
                .get("result");
    }

    private static JsonNode result(String query) {
        return result(reconciler, query);
    }

    private static List<String> ids(JsonNode result) {
        return result.valueStream()
                .map(candidate -> candidate.get("id").textValue())
                .toList();
    }

    private static boolean isMatch(JsonNode candidate) {
        return candidate.get("match").booleanValue();
    }

    private static JsonNode feature(JsonNode candidate, String id) {
        return candidate
                .get("features")
                .valueStream()
                .filter(feature -> feature.get("id").textValue().equals(id))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    @ParameterizedTest
    @CsvSource({
        "moonshot-ai, 100, 5",
        "https://w3id.org/unicorn-kg/id/moonshot-ai, 100, 5",
        "Moonshot AI, 98, 4",
        "Moonshot AI Inc., 98, 4",
        "月之暗面, 98, 4",
        "月之暗麵, 95, 3",
        "yuèzhī ànmiàn, 85, 2",
        "Moonshoot, 70, 1"
    })
    void aNameIsWorthWhatItsMeetingIs(String name, double score, int rank) {
        JsonNode best = result("{'query': '" + name + "'}").get(0);

        assertThat(best.get("id").textValue()).isEqualTo("moonshot-ai");
        assertThat(best.get("score").doubleValue()).isEqualTo(score);
        assertThat(feature(best, "name_match").intValue()).isEqualTo(rank);
        assertThat(isMatch(best)).isEqualTo(rank >= 3);
    }

    @Test
    void aPartOfANameIsWorthLittle() {
        JsonNode best = result("{'query': 'Moonshot Brewery'}").get(0);

        assertThat(best.get("id").textValue()).isEqualTo("moonshot-ai");
        assertThat(best.get("score").doubleValue()).isLessThan(40);
        assertThat(isMatch(best)).isFalse();
    }

    @Test
    void ofTwoWhoBearANameNeitherIsTheMatch() {
        JsonNode both = result(small, "{'query': '紙船'}");

        assertThat(ids(both).subList(0, 2)).containsExactlyInAnyOrder("paper-boat", "paper-plane");
        assertThat(both.valueStream()).noneMatch(ReconcilerTest::isMatch);
    }

    @Test
    void aPropertyTellsTwoApart() {
        JsonNode events = result(
                small,
                "{'query': 'departure', 'type': 'Departure', 'properties': [{'pid': 'person', 'v': 'A Person'}]}");

        assertThat(ids(events).getFirst()).isEqualTo("departure-a");
        assertThat(feature(events.get(0), "property_person").doubleValue()).isEqualTo(1);
        assertThat(feature(events.get(1), "property_person").doubleValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tsinghua | 1 | true",
                "tsinghua-university | 1 | true",
                "清华大学 | 1 | true",
                "Renmin University of China | 0 | false",
                "a university that is not here | 0 | false"
            })
    void aPropertyThatDisagreesLeavesNoMatch(String university, double value, boolean match) {
        JsonNode best = result(
                        "{'query': 'Yang Zhilin', 'properties': [{'pid': 'almaMater', 'v': '" + university + "'}]}")
                .get(0);

        assertThat(best.get("id").textValue()).isEqualTo("yang-zhilin");
        assertThat(feature(best, "property_almaMater").doubleValue()).isEqualTo(value);
        assertThat(isMatch(best)).isEqualTo(match);
    }

    @Test
    void ofAPropertyOfWhichNothingIsKnownNothingFollows() {
        JsonNode best = result(
                        "{'query': 'Kimi', 'properties': [{'pid': 'almaMater', 'v': 'Tsinghua'}, {'pid': 'maker', 'v': [' ', '']}]}")
                .get(0);

        assertThat(isMatch(best)).isTrue();
        assertThat(best.get("score").doubleValue()).isEqualTo(73.5);
        assertThat(best.get("features")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2024, 1", "2024-03, 1", "2024-04, 0", "2024-03-15, 0.5", "2023, 0", "20, 0"})
    void datesAreMetByTheirBeginning(String date, double value) {
        JsonNode events = result(
                small,
                "{'query': 'departure-a', 'type': 'Departure', 'properties': [{'pid': 'date', 'v': '" + date + "'}]}");

        assertThat(feature(events.get(0), "property_date").doubleValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"-5, 1", "-5.0, 1", "5, 0", "'\"-5\"', 1", "true, 0"})
    void numbersAreMetByTheirValue(String number, double value) {
        JsonNode events = result(
                small,
                "{'query': 'departure-a', 'type': 'Departure', 'properties': [{'pid': 'value', 'v': " + number + "}]}");

        assertThat(feature(events.get(0), "property_value").doubleValue()).isEqualTo(value);
    }

    @Test
    void propertiesAloneFindThingsAndMatchNone() {
        JsonNode founded = result("{'properties': [{'pid': 'founder', 'v': {'id': 'yang-zhilin'}}]}");

        assertThat(ids(founded)).contains("moonshot-ai");
        assertThat(founded.get(0).get("score").doubleValue()).isEqualTo(100);
        assertThat(founded.valueStream()).noneMatch(ReconcilerTest::isMatch);
    }

    @Test
    void aTypeTakesInWhatIsBelowIt() {
        assertThat(ids(result("{'query': 'Tsinghua', 'type': 'Organization'}"))).contains("tsinghua-university");
        assertThat(ids(result("{'query': 'Tsinghua', 'type': 'kg:Company'}"))).doesNotContain("tsinghua-university");
        assertThat(isMatch(result("{'query': 'Tencent', 'type': ['Company', 'Investor'], 'type_strict': 'all'}")
                        .get(0)))
                .isTrue();
        assertThat(ids(result("{'query': 'Baidu', 'type': ['Company', 'Investor'], 'type_strict': 'all'}")))
                .doesNotContain("baidu");
    }

    @Test
    void aTypeThatOnlyShouldBeHalvesTheScoreOfOthers() {
        JsonNode kimi = result("{'query': 'Kimi', 'type': 'Person', 'type_strict': 'should'}")
                .get(0);

        assertThat(kimi.get("score").doubleValue()).isEqualTo(49);
        assertThat(isMatch(kimi)).isFalse();
        assertThat(feature(kimi, "type_match").booleanValue()).isFalse();
        assertThat(result("{'query': 'Kimi', 'type': 'Person'}")).isEmpty();
    }

    @Test
    void eventsComeOnlyWhereTheyAreAskedFor() {
        assertThat(ids(result("{'query': 'Moonshot', 'limit': 100}")))
                .allSatisfy(id -> assertThat(id).doesNotStartWith("departure").doesNotStartWith("valuation"));
        assertThat(ids(result("{'query': 'Moonshot', 'type': 'Valuation', 'limit': 100}")))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id).startsWith("valuation-"));
    }

    @Test
    void aSourceWithoutANameIsFoundOnlyByWhoAsksForOne() {
        String chart = "{'query': 'a chart that circulates online'";

        assertThat(ids(result(chart + "}"))).doesNotContain("circulating-chart");
        assertThat(ids(reconciler.suggestEntities("a chart that", 0, ENGLISH).get("result")))
                .isEmpty();
        assertThat(ids(result(chart + ", 'type': 'UnnamedSource'}")).getFirst()).isEqualTo("circulating-chart");
    }

    @Test
    void severalTypesAreLookedForTogether() {
        assertThat(ids(result("{'query': 'Kimi', 'type': ['Person', 'Application', 'Company'], 'limit': 1}")))
                .containsExactly("kimi");
        assertThat(ids(result("{'query': 'Kimi', 'type': ['Person', 'Company'], 'limit': 100}")))
                .doesNotContain("kimi");
    }

    @ParameterizedTest
    @CsvSource({"Mapping, mapping", "Claim, claim", "SourceDocument, source document"})
    void whatHasNoIdIsNoType(String id, String label) {
        assertThat(ids(reconciler.suggestTypes(label, 0, ENGLISH).get("result")))
                .doesNotContain(id);
        assertThat(ids(reconciler.manifest("http://localhost/", "1", ENGLISH).get("defaultTypes")))
                .doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mappingStatus", "quote"})
    void whatOnlyThingsWithoutIdsHaveIsNoProperty(String id) {
        assertThat(ids(reconciler.suggestProperties(id, 0, ENGLISH).get("result")))
                .isEmpty();
    }

    @Test
    void aCandidateIsToldOfInAFewWords() {
        JsonNode kimi = result("{'query': 'Kimi'}").get(0);

        assertThat(kimi.get("description").textValue()).isEqualTo("application · Moonshot AI");
        assertThat(kimi.at("/type/0/id").textValue()).isEqualTo("Application");
        assertThat(kimi.at("/type/0/broader/0/id").textValue()).isEqualTo("Product");
        assertThat(result("{'query': 'Tencent'}").get(0).get("type").valueStream())
                .extracting(type -> type.get("id").textValue())
                .containsExactly("Company", "Investor");
    }

    @Test
    void queriesOfABatchDoNotTouchEachOther() {
        JsonNode alone = result("{'query': 'Kimi'}");
        JsonNode batch = reconciler.results(
                "{\"a\": {\"query\": \"Moonshot\"}, \"q\": {\"query\": \"Kimi\"}, \"b\": {\"query\": \"Kimi\", \"properties\": [{\"pid\": \"maker\", \"v\": \"Baidu\"}]}}",
                ENGLISH);

        assertThat(batch.get("q").get("result")).isEqualTo(alone);
        assertThat(batch.properties()).extracting(entry -> entry.getKey()).containsExactly("a", "q", "b");
    }

    @Test
    void whatIsTypedIsCompletedInAnyScript() {
        assertThat(reconciler
                        .suggestEntities("月之", 0, ENGLISH)
                        .at("/result/0/id")
                        .textValue())
                .isEqualTo("moonshot-ai");
        assertThat(reconciler.suggestTypes("公司", 0, ENGLISH).at("/result/0/id").textValue())
                .isEqualTo("Company");
        assertThat(reconciler
                        .suggestProperties("former emp", 0, ENGLISH)
                        .at("/result/0/id")
                        .textValue())
                .isEqualTo("formerEmployer");
        assertThat(reconciler
                        .suggestProperties("kg:maker", 0, ENGLISH)
                        .at("/result/0/id")
                        .textValue())
                .isEqualTo("maker");
        assertThat(reconciler.suggestTypes(" ", 0, ENGLISH).get("result")).isEmpty();
    }

    @Test
    void aCursorLeavesOutWhatWasShown() {
        List<String> all = ids(reconciler.suggestEntities("a", 0, ENGLISH).get("result"));
        List<String> rest = ids(reconciler.suggestEntities("a", 5, ENGLISH).get("result"));

        assertThat(rest.subList(0, all.size() - 5)).isEqualTo(all.subList(5, all.size()));
    }

    @Test
    void whatMostHaveIsProposedFirst() {
        JsonNode proposed = reconciler.proposals("Application", Optional.of(1), ENGLISH);

        assertThat(ids(proposed.get("properties"))).hasSize(1);
        assertThat(ids(reconciler
                        .proposals("Application", Optional.empty(), ENGLISH)
                        .get("properties")))
                .contains("maker")
                .doesNotContain("type", "label");
    }
}
