package org.unicornkg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence is, and when it is accounted for.
class CoverageTest {

    /// `¶` is a line feed, `|` the cut between sentences.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '=', textBlock = """
            樹長大。葉變綠!            = 樹長大。|葉變綠!
            樹長大嗎?!會。             = 樹長大嗎?!|會。
            「樹長大。」安妮說。         = 「樹長大。」|安妮說。
            “樹長大!”“真的?”            = “樹長大!”|“真的?”
            樹……長大了               = 樹……|長大了
            樹長大¶葉變綠              = 樹長大|葉變綠
            ¶¶樹長大。¶ ¶             = 樹長大。
            (樹長大。)葉變綠;花紅:果甜。  = (樹長大。)|葉變綠;花紅:果甜。
            樹高3.5米,約2.0倍。         = 樹高3.5米,約2.0倍。
            ——¶***¶「」              = ~~
            🌱長。𠮷田。               = 🌱長。|𠮷田。
            """)
    void sentencesEndAfterTheirClosingMarks(String text, String sentences) {
        SourceText source = SourceText.of("field", text.replace('¶', '\n'));
        String found = Coverage.of(source, List.of(), List.of()).sentences().stream()
                .map(sentence -> source.quote(sentence.span()).orElseThrow())
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(sentences);
    }

    @Test
    void aSentenceIsCoveredByAWordOfIt() {
        SourceText text = SourceText.of("field", "樹長大。葉變綠。\n花紅。");
        assertThat(states(text, List.of(new Span(2, 5)), List.of(new Span(9, 10))))
                .containsExactly(Sentence.State.COVERED, Sentence.State.COVERED, Sentence.State.EXCUSED);
    }

    @Test
    void punctuationAloneCoversNothing() {
        SourceText text = SourceText.of("field", "樹長大。葉變綠。");
        assertThat(states(text, List.of(new Span(3, 5)), List.of(new Span(3, 4))))
                .containsExactly(Sentence.State.OPEN, Sentence.State.COVERED);
    }

    @Test
    void aClaimWeighsMoreThanAnExcuse() {
        SourceText text = SourceText.of("field", "樹長大。");
        assertThat(states(text, List.of(new Span(0, 1)), List.of(new Span(0, 4))))
                .containsExactly(Sentence.State.COVERED);
    }

    @Test
    void sentencesKnowTheirParagraphAndAreCounted() {
        SourceText text = SourceText.of("field", "樹長大。\n\n葉變綠。");
        Coverage coverage = Coverage.of(text, List.of(new Span(0, 1)), List.of());
        assertThat(coverage.sentences()).extracting(Sentence::paragraph).containsExactly(1, 3);
        assertThat(coverage.count(Sentence.State.COVERED)).isEqualTo(1);
        assertThat(coverage.count(Sentence.State.OPEN)).isEqualTo(1);
    }

    @Test
    void aSpanBeyondTheEndCoversNothing() {
        SourceText text = SourceText.of("field", "樹長大。");
        assertThat(states(text, List.of(new Span(50, 60)), List.of())).containsExactly(Sentence.State.OPEN);
    }

    private static List<Sentence.State> states(SourceText text, List<Span> claimed, List<Span> excused) {
        return Coverage.of(text, claimed, excused).sentences().stream()
                .map(Sentence::state)
                .toList();
    }
}
