package org.unicornkg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.vocab.Prefixes;

/// Passages are counted in code points from 0, the end outside.
class SpanTest {

    private static final Node FIELD = NodeFactory.createURI(Prefixes.SOURCE + "field");

    /// 𠮷 and 🌱 lie beyond the Basic Multilingual Plane: two `char` each, one code point.
    private static final SourceText TEXT = SourceText.of("field", "𠮷田種樹。\n🌱長大,長高。\n");

    @Test
    void aCharacterBeyondTheBmpIsOne() {
        assertThat(TEXT.length()).isEqualTo(14);
        assertThat(TEXT.quote(new Span(0, 1))).contains("𠮷");
        assertThat(TEXT.quote(new Span(1, 5))).contains("田種樹。");
        assertThat(TEXT.quote(new Span(6, 7))).contains("🌱");
    }

    @Test
    void theEndIsOutside() {
        assertThat(TEXT.quote(new Span(13, 14))).contains("\n");
        assertThat(TEXT.quote(new Span(13, 15))).isEmpty();
    }

    @Test
    void aParagraphIsALine() {
        assertThat(TEXT.paragraph(0)).isEqualTo(1);
        assertThat(TEXT.paragraph(5)).isEqualTo(1);
        assertThat(TEXT.paragraph(6)).isEqualTo(2);
        assertThat(TEXT.paragraph(99)).isEqualTo(3);
    }

    @Test
    void wordsAreFoundWhereTheyStand() {
        assertThat(TEXT.find("長")).containsExactly(new Span(7, 8), new Span(10, 11));
        assertThat(TEXT.find("🌱長大")).containsExactly(new Span(6, 9));
        assertThat(TEXT.find("無")).isEmpty();
        assertThat(TEXT.find("")).isEmpty();
        assertThat(SourceText.of("x", "aaa").find("aa")).containsExactly(new Span(0, 2), new Span(1, 3));
    }

    @Test
    void theHashIsOfTheUtf8() {
        assertThat(SourceText.of("x", "abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anIriHoldsSourceAndSpan() {
        Node passage = new Span(10, 20).in(FIELD);
        assertThat(passage).hasToString(Prefixes.SOURCE + "field#char=10,20");
        assertThat(Span.of(passage)).contains(new Span(10, 20));
        assertThat(Span.source(passage)).contains(FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "field",
                "field#char=1",
                "field#char=2,1",
                "field#char=3,3",
                "field#char=-1,2",
                "field#line=1,2",
                "field#char=1,99999999999999999999"
            })
    void whatIsNoSpanIsNone(String end) {
        assertThat(Span.of(NodeFactory.createURI(Prefixes.SOURCE + end))).isEmpty();
    }

    @Test
    void literalsAreNoPassages() {
        assertThat(Span.of(NodeFactory.createLiteralString("x#char=1,2"))).isEmpty();
    }

    @Test
    void spansTouchOrNot() {
        assertThat(new Span(1, 3).overlaps(new Span(2, 4))).isTrue();
        assertThat(new Span(1, 3).overlaps(new Span(3, 4))).isFalse();
        assertThat(new Span(1, 9).overlaps(new Span(3, 4))).isTrue();
        assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("3,3");
    }
}
