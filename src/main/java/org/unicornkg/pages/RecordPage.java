package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Citation;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Fact;
import org.unicornkg.report.Facts;
import org.unicornkg.report.Html;

/// A claim, a statement or a mapping, for the template `pages/record.jte`.
///
/// @param record the node
/// @param title what it is
/// @param claim what it rests on, where it is a claim
/// @param said what it says; nothing for a mapping
/// @param facts all that is known of it
/// @param frame around it
record RecordPage(Node record, String title, Optional<CitedClaim> claim, List<Fact> said, Facts.Part facts, Frame frame)
        implements Page {

    @Override
    public void render(HtmlTemplateOutput output) {
        JterecordGenerated.render(output, Html.UNTOUCHED, this);
    }

    CellView cells() {
        return new CellView(frame);
    }

    Forms forms() {
        return Forms.of(record);
    }

    /// Returns where the paragraph of a claim stands on the page of its source; null where that is no address.
    @Nullable
    String place(CitedClaim cited) {
        Citation citation = cited.citation();
        return frame.links()
                .to(citation.source().getURI())
                .map(address -> citation.paragraph() == 0 ? address : address + "#p" + citation.paragraph())
                .orElse(null);
    }

    String span(CitedClaim cited) {
        return frame.read(
                RecordText.SPAN,
                cited.citation().span().start(),
                cited.citation().span().end());
    }
}
