package org.unicornkg.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/// An entity of `wbgetentities` is read as far as it is needed, whatever else it holds.
final class ItemStateTest {

    private static ItemState read(String json) throws JsonProcessingException {
        return ItemState.of(new ObjectMapper().readTree(json.replace('\'', '"')));
    }

    @Test
    void namesAndValuesAreRead() throws JsonProcessingException {
        ItemState state = read("""
                {'id': 'Q90000001',
                 'labels': {'zh-hant': {'language': 'zh-hant', 'value': '綠葉'}},
                 'aliases': {'en': [{'language': 'en', 'value': 'Greenleaf'}]},
                 'claims': {
                   'P112': [{'rank': 'deprecated', 'mainsnak': {'snaktype': 'value',
                             'datavalue': {'type': 'wikibase-entityid', 'value': {'id': 'Q90000002'}}}},
                            {'mainsnak': {'snaktype': 'somevalue'}}],
                   'P571': [{'mainsnak': {'snaktype': 'value',
                             'datavalue': {'type': 'time', 'value': {'time': '+2021-00-00T00:00:00Z'}}}}]}}
                """);
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
        assertThat(read("{'redirects': {'from': 'Q90000001', 'to': 'Q90000002'}}")
                        .redirect())
                .contains("Q90000002");
    }

    @Test
    void emptyMapsAreWrittenAsLists() throws JsonProcessingException {
        ItemState state = read("{'labels': [], 'aliases': [], 'claims': []}");
        assertThat(state.names()).isEmpty();
        assertThat(state.values()).isEmpty();
    }
}
