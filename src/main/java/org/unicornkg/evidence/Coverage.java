package org.unicornkg.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How much of a source the data accounts for, sentence by sentence.
///
/// A sentence is a piece of a line, cut after its final marks and the closing quotes and brackets that follow them. It
/// is accounted for when a claim or an excuse shares with it a character that is not punctuation.
///
/// @param sentences in the order of the text
public record Coverage(List<Sentence> sentences) {

    private static final String FINAL = "。？！?!…";
    private static final String CLOSING = "”’」』】）)〉》\"'";

    public Coverage {
        sentences = List.copyOf(sentences);
    }

    /// Measures `text`.
    ///
    /// @param claimed the passages of all claims
    /// @param excused the passages that the data says hold no fact
    public static Coverage of(SourceText text, Collection<Span> claimed, Collection<Span> excused) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : cut(text)) {
            Sentence.State state = touches(text, span, claimed)
                    ? Sentence.State.COVERED
                    : touches(text, span, excused) ? Sentence.State.EXCUSED : Sentence.State.OPEN;
            sentences.add(new Sentence(text.paragraph(span.start()), span, state));
        }
        return new Coverage(sentences);
    }

    /// Returns how many sentences are in that state.
    public long count(Sentence.State state) {
        return sentences.stream().filter(sentence -> sentence.state() == state).count();
    }

    private static List<Span> cut(SourceText text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean isEnd = text.at(at) == '\n' || (isFinal(text, at) && !continues(text, at + 1));
            if (isEnd) {
                add(text, start, at + 1, spans);
                start = at + 1;
            }
        }
        add(text, start, text.length(), spans);
        return spans;
    }

    /// A final mark, or a closing one that comes after a final one.
    private static boolean isFinal(SourceText text, int at) {
        int mark = at;
        while (mark > 0 && CLOSING.indexOf(text.at(mark)) >= 0) {
            mark--;
        }
        return FINAL.indexOf(text.at(mark)) >= 0;
    }

    private static boolean continues(SourceText text, int at) {
        return at < text.length() && (FINAL.indexOf(text.at(at)) >= 0 || CLOSING.indexOf(text.at(at)) >= 0);
    }

    /// Adds the piece without the blanks around it; a piece without a letter or digit is no sentence.
    private static void add(SourceText text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.at(start))) {
            start++;
        }
        while (end > start && isBlank(text.at(end - 1))) {
            end--;
        }
        if (start < end && holdsWord(text, start, end)) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean touches(SourceText text, Span sentence, Collection<Span> spans) {
        return spans.stream()
                .anyMatch(span -> span.overlaps(sentence)
                        && holdsWord(
                                text, Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end())));
    }

    private static boolean holdsWord(SourceText text, int from, int to) {
        for (int at = from; at < Math.min(to, text.length()); at++) {
            if (Character.isLetterOrDigit(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
