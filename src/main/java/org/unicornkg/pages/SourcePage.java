package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Coverage;
import org.unicornkg.evidence.Sentence;
import org.unicornkg.report.Cell;
import org.unicornkg.report.Facts;
import org.unicornkg.report.Html;
import org.unicornkg.vocab.Prefixes;

/// A source with what is taken from each of its paragraphs, for the template `pages/source.jte`.
///
/// @param source the document
/// @param names of it
/// @param paragraphs those of which something is told
/// @param text with its claims; absent where it is not at hand
/// @param facts all that is known of it
/// @param frame around it
record SourcePage(
        Node source,
        ThingNames names,
        List<Passages.Paragraph> paragraphs,
        Optional<ClaimedText> text,
        Facts.Part facts,
        Frame frame)
        implements Page {

    private static final String LANGUAGE = DCTerms.language.getURI();

    @Override
    public void render(HtmlTemplateOutput output) {
        JtesourceGenerated.render(output, Html.UNTOUCHED, this);
    }

    CellView cells() {
        return new CellView(frame);
    }

    Forms forms() {
        return Forms.of(source);
    }

    /// Returns the most claims on a paragraph: bars end there.
    long most() {
        return paragraphs.stream().mapToLong(Passages.Paragraph::claims).max().orElse(1);
    }

    /// Returns the tag of the language of the text, where the data tell.
    @Nullable
    String textLanguage() {
        return facts.facts().stream()
                .filter(fact -> fact.property() instanceof Cell.Thing property
                        && property.iri().equals(LANGUAGE))
                .map(fact -> fact.value().text())
                .findFirst()
                .map(cells()::foreign)
                .orElse(null);
    }

    String coverage(Coverage coverage) {
        return frame.read(
                RecordText.COVERED,
                coverage.count(Sentence.State.COVERED),
                coverage.sentences().size(),
                coverage.count(Sentence.State.EXCUSED));
    }

    /// Returns where a piece of the text has its claim; null where it has none.
    @Nullable
    String address(ClaimedText.Piece piece) {
        return piece.claim().flatMap(claim -> frame.links().to(claim.getURI())).orElse(null);
    }

    String name(ClaimedText.Piece piece) {
        return piece.claim().map(Prefixes::localName).orElse("");
    }
}
