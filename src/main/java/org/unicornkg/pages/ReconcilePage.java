package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.unicornkg.report.Html;

/// How to reconcile names here, for the template `pages/reconcile.jte`.
///
/// @param frame around it
/// @param service address of the reconciliation service, to give to OpenRefine
/// @param features what scores are made from
public record ReconcilePage(Frame frame, String service, List<Feature> features) implements Page {

    public ReconcilePage {
        features = List.copyOf(features);
    }

    /// What a score is made from.
    ///
    /// @param id as answers name it
    /// @param meaning in English, as the manifest tells it
    public record Feature(String id, String meaning) {}

    /// Makes the page.
    public static ReconcilePage of(
            Knowledge knowledge, Reader reader, Address here, String service, List<Feature> features) {
        Head head = Head.of(reader.read(ReconcileText.TITLE), reader.read(ReconcileText.LEAD));
        return new ReconcilePage(Frame.of(knowledge, reader, here, head), service, features);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtereconcileGenerated.render(output, Html.UNTOUCHED, this);
    }
}
