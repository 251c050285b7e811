package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unicornkg.report.Html;

/// What is missing about a thing, for curators; for the template `pages/missing.jte`.
///
/// @param thing the node
/// @param names of it
/// @param lacks what can be said in a sentence
/// @param panels what saved queries say is missing
/// @param frame around it
record MissingPage(Node thing, ThingNames names, List<Lack> lacks, List<Panel> panels, Frame frame) implements Page {

    /// The saved queries, each with the parameter that stands for a thing and for an event.
    static final List<PanelList.Choice> OF_THING =
            List.of(new PanelList.Choice("gaps", "about"), new PanelList.Choice("only-on-one-medium", "about"));

    static final List<PanelList.Choice> OF_EVENT = List.of(new PanelList.Choice("gaps", "event"));

    @Override
    public void render(HtmlTemplateOutput output) {
        JtemissingGenerated.render(output, Html.UNTOUCHED, this);
    }

    @Override
    public boolean isWhole() {
        return panels.stream().allMatch(panel -> panel.told().isPresent());
    }

    CellView cells() {
        return new CellView(frame);
    }

    String page() {
        return frame.to(Forms.of(thing).page());
    }

    boolean isComplete() {
        return lacks.isEmpty() && panels.isEmpty();
    }
}
