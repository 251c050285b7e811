package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.problem.ProblemException;

/// An entity of `wbgetentities` is read as far as it is needed, whatever else it holds.
final class ItemStateTest {

    private static ItemState read(String json) throws JsonProcessingException {
        Part entity =
                new Part(URI.create("http://127.0.0.1/"), "Q1", new ObjectMapper().readTree(json.replace('\'', '"')));
        return ItemState.of(entity, true);
    }

    @Test
    void namesAndValuesAreRead() throws JsonProcessingException {
        ItemState state = read("""
                {'id': 'Q90000001',
                 'labels': {'zh-hant': {'language': 'zh-hant', 'value': '綠葉'}},
                 'aliases': {'en': [{'language': 'en', 'value': 'Greenleaf'}]},
                 'claims': {
                   'P31': [{'rank': 'deprecated', 'mainsnak': {'datavalue': {'value': {'id': 'Q90000101'}}}},
                           {'rank': 'normal', 'mainsnak': {'datavalue': {'value': {'id': 'Q90000102'}}}}],
                   'P112': [{'rank': 'deprecated', 'mainsnak': {'snaktype': 'value',
                             'datavalue': {'type': 'wikibase-entityid', 'value': {'id': 'Q90000002'}}}},
                            {'mainsnak': {'snaktype': 'somevalue'}}],
                   'P571': [{'mainsnak': {'snaktype': 'value',
                             'datavalue': {'type': 'time', 'value': {'time': '+2021-00-00T00:00:00Z'}}}}]}}
                """);
        assertThat(state.classes()).containsExactly("Q90000102");
        assertThat(state.says("P112", "Q90000002")).isTrue();
        assertThat(state.says("P112", "Q90000003")).isFalse();
        assertThat(state.says("P571")).isTrue();
        assertThat(state.says("P108")).isFalse();
        assertThat(state.isNamed("greenLEAF ")).isTrue();
        assertThat(state.labels()).containsOnlyKeys("zh-hant");
    }

    @Test
    void whatIsMissingOrMergedIsSeen() throws JsonProcessingException {
        assertThat(read("{'id': 'Q90000001', 'missing': ''}").isMissing()).isTrue();
        assertThat(
                        read("{'redirects': {'from': 'Q90000001', 'to': 'Q90000002'}, 'labels': [], 'aliases': [], 'claims': []}")
                                .redirect())
                .contains("Q90000002");
    }

    @Test
    void emptyMapsAreWrittenAsLists() throws JsonProcessingException {
        ItemState state = read("{'labels': [], 'aliases': [], 'claims': []}");
        assertThat(state.names()).isEmpty();
        assertThat(state.values()).isEmpty();
    }

    /// What is not there was not answered: else all would be written that Wikidata has.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Q1 has no labels",
                "{'labels': {}, 'aliases': {}} | Q1 has no claims",
                "{'labels': {}, 'claims': {}} | Q1 has no aliases",
                "{'labels': 'x', 'aliases': {}, 'claims': {}} | Q1.labels is no object",
                "{'labels': {'en': {}}, 'aliases': {}, 'claims': {}} | Q1.labels.en has no value",
                "{'labels': {}, 'aliases': {'en': {}}, 'claims': {}} | Q1.aliases.en is no list",
                "{'labels': {}, 'aliases': {}, 'claims': {'P31': {}}} | Q1.claims.P31 is no list",
                "{'labels': {}, 'aliases': {}, 'claims': {'P31': [{}]}} | Q1.claims.P31[0] has no mainsnak",
                "{'labels': {}, 'aliases': {}, 'claims': {}, 'redirects': {'to': 'Q'}} | Q1.redirects.to is no item",
                "[] | Q1 is no object"
            },
            quoteCharacter = '`')
    void halfAnAnswerIsNone(String json, String said) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().message()).contains(said));
    }
}
