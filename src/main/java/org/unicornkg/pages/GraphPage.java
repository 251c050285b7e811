package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unicornkg.report.Html;

/// A named graph, for the template `pages/graph.jte`.
///
/// @param graph its name
/// @param title what it is
/// @param holdings how much it holds
/// @param frame around it
record GraphPage(Node graph, String title, Holdings holdings, Frame frame) implements Page {

    @Override
    public void render(HtmlTemplateOutput output) {
        JtegraphGenerated.render(output, Html.UNTOUCHED, this);
    }

    CellView cells() {
        return new CellView(frame);
    }

    Forms forms() {
        return Forms.of(graph);
    }

    List<Holdings.Share> classes() {
        return holdings.classes();
    }
}
