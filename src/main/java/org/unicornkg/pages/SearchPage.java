package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unicornkg.report.Found;
import org.unicornkg.report.Html;

/// What was found, for the template `pages/search.jte`.
///
/// @param found with labels in the reader's language
/// @param frame around it
public record SearchPage(Found found, Frame frame) implements Page {

    /// Makes the page.
    public static SearchPage of(Knowledge knowledge, Reader reader, Address here, Found found) {
        return new SearchPage(found, Frame.of(knowledge, reader, here, Head.of(Seen.text(found.text()), "")));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtesearchGenerated.render(output, Html.UNTOUCHED, this);
    }

    String text() {
        return Seen.text(found.text());
    }

    List<Found.Thing> things() {
        return found.things();
    }

    /// Returns where the thing has its page; null where its IRI is no address.
    @Nullable
    String address(Found.Thing thing) {
        return thing.address(frame.links()).orElse(null);
    }
}
