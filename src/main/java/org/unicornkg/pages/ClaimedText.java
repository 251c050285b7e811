package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.unicornkg.evidence.Coverage;
import org.unicornkg.evidence.SourceText;
import org.unicornkg.evidence.Span;

/// A text cut where claims begin and end.
///
/// @param paragraphs one a line of the text
/// @param coverage how much of it the data accounts for
record ClaimedText(List<Paragraph> paragraphs, Coverage coverage) {

    /// @param number from 1
    record Paragraph(int number, List<Piece> pieces) {}

    /// Words of which the same claims speak.
    ///
    /// @param claim the one that rests on the fewest words around; absent for none
    record Piece(String words, Optional<Node> claim) {}

    static ClaimedText of(SourceText text, List<Passages.Claimed> claimed, List<Span> excused) {
        List<Passages.Claimed> within = claimed.stream()
                .filter(passage -> passage.span().end() <= text.length())
                .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (String line : text.quote(new Span(0, text.length())).orElseThrow().split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            if (end > start) {
                paragraphs.add(new Paragraph(number, pieces(text, start, end, within)));
            }
            start = end + 1;
            number++;
        }
        Coverage coverage =
                Coverage.of(text, within.stream().map(Passages.Claimed::span).toList(), excused);
        return new ClaimedText(paragraphs, coverage);
    }

    private static List<Piece> pieces(SourceText text, int start, int end, List<Passages.Claimed> claimed) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Passages.Claimed passage : claimed) {
            for (int cut : new int[] {passage.span().start(), passage.span().end()}) {
                if (cut > start && cut < end) {
                    cuts.add(cut);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            Span span = new Span(from, to);
            Optional<Node> claim = claimed.stream()
                    .filter(passage -> passage.span().overlaps(span))
                    .min(Comparator.comparingInt(
                            passage -> passage.span().end() - passage.span().start()))
                    .map(Passages.Claimed::claim);
            pieces.add(new Piece(text.quote(span).orElseThrow(), claim));
            from = to;
        }
        return pieces;
    }
}
