package org.unicornkg.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// What a search of the real data finds, in which order, and why.
class SearchTest {

    private static final Names NAMES =
            Names.of(Release.trusted(Folders.in(Path.of(""))).base());

    @ParameterizedTest
    @CsvSource({
        "moon, moonshot-ai, PREFIX, Moon",
        "MOONSHOT, moonshot-ai, EXACT, Moonshot",
        "月之, moonshot-ai, PREFIX, 月之",
        "月之暗麵, moonshot-ai, EXACT, 月之暗面",
        "yuez, moonshot-ai, PREFIX, 月之",
        "anmian, moonshot-ai, WORD, 暗面",
        "moonshot ai inc., moonshot-ai, EXACT, Moonshot AI",
        "moonshoot, moonshot-ai, SLIP, Moonshot",
        "月芝暗面, moonshot-ai, SLIP, 月之暗面",
        "tigers, six-little-tigers, WORD, Tigers",
        "little tig, six-little-tigers, WORD, Little Tig",
        "zhilin y, yang-zhilin, PREFIX, 杨植麟",
        "kimmi, kimi, SLIP, Kimi",
        "zhilim, yang-zhilin, SLIP, Zhilin",
        "microsoft research asia, microsoft-research-asia, EXACT, Microsoft Research Asia",
        "研究院, microsoft-research-asia, INSIDE, 研究院",
        "headwinds, headwinds, EXACT, headwinds"
    })
    void theBestHitIsWhatIsMeant(String text, String slug, Rank rank, String met) {
        Hit hit = NAMES.search(text, Optional.empty(), 1).getFirst();

        assertThat(Prefixes.localName(hit.thing())).isEqualTo(slug);
        assertThat(hit.rank()).isEqualTo(rank);
        assertThat(hit.name().substring(hit.start(), hit.end())).isEqualTo(met);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yue", "月之", "moon", "Moonshot A", "dark side", "anmian"})
    void whoeverTypesIsShownTheThing(String prefix) {
        assertThat(NAMES.suggest(prefix, Optional.empty(), 3))
                .extracting(hit -> Prefixes.localName(hit.thing()))
                .contains("moonshot-ai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "kimi", "智", "moonshot", "zhang", "資本", "ai", "large"})
    void hitsAreInOrderAndEachIsAnother(String text) {
        List<Hit> hits = NAMES.search(text, Optional.empty(), 100);

        assertThat(hits).extracting(Hit::thing).doesNotHaveDuplicates();
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(hits).allSatisfy(hit -> {
            assertThat(hit.score()).isBetween(0.0, 1.0);
            assertThat(hit.start()).isBetween(0, hit.end());
            assertThat(hit.end()).isLessThanOrEqualTo(hit.name().length());
        });
        assertThat(NAMES.search(text, Optional.empty(), 3)).isEqualTo(hits.subList(0, 3));
    }

    @Test
    void thingsComeBeforeEventsAndAClassShowsThese() {
        Node event = NodeFactory.createURI(Prefixes.KG + "Event");
        assertThat(slugs(NAMES.search("moonshot", Optional.empty(), 2)))
                .containsExactly("moonshot-ai", "moonshot-math-model");
        assertThat(slugs(NAMES.search("moonshot", Optional.of(event), 1))).containsExactly("founding-moonshot-ai");
        assertThat(slugs(NAMES.search("arbitration", Optional.empty(), 1)))
                .containsExactly("arbitration-recurrent-ai-2024");
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> Prefixes.localName(hit.thing())).toList();
    }
}
