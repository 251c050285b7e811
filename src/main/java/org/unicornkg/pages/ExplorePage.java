package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.report.Html;
import org.unicornkg.vocab.Prefixes;

/// The whole graph as a picture, for the template `pages/explore.jte`; as it comes, without a script, the best tied
/// things by class.
///
/// @param tied what is in the picture
/// @param frame around it
public record ExplorePage(Tied tied, Frame frame) implements Page {

    private static final int MOST_OF_A_CLASS = 12;

    /// Makes the page.
    ///
    /// @param tied of what is served
    public static ExplorePage of(Tied tied, Knowledge knowledge, Reader reader, Address here) {
        Head head = Head.of(reader.read(ExploreText.TITLE), reader.read(ExploreText.INTRODUCTION))
                .style(Asset.EXPLORE_STYLE)
                .script(Asset.CYTOSCAPE, Asset.EXPLORE);
        return new ExplorePage(tied, Frame.of(knowledge, reader, here, head).in(Section.EXPLORE));
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteexploreGenerated.render(output, Html.UNTOUCHED, this);
    }

    String read(ExploreText text, Object... parts) {
        return frame.read(text, parts);
    }

    /// Returns a text with its places left open, which a script fills.
    String open(ExploreText text) {
        return frame.read(text, "{0}", "{1}");
    }

    /// Returns where the script finds the elements of the picture, with links in the language of the page.
    String data() {
        Address address = Address.of("/explore.json", Map.of());
        return frame.to(address.with("lang", frame.language().tag()).toString());
    }

    boolean isEmpty() {
        return tied.things().isEmpty();
    }

    @Nullable
    String leftOut() {
        if (tied.leftOut().things() == 0 && tied.leftOut().ties() == 0) {
            return null;
        }
        return read(
                ExploreText.LEFT_OUT,
                tied.things().size(),
                tied.leftOut().things(),
                tied.leftOut().ties());
    }

    @Nullable
    String cut() {
        return tied.leftOut().isCut() ? read(ExploreText.LOOKED_AT, TieQueries.MOST_OF_A_KIND) : null;
    }

    Map<Node, List<Tied.Thing>> byType() {
        return tied.byType();
    }

    List<Tied.Thing> first(List<Tied.Thing> things) {
        return things.stream().limit(MOST_OF_A_CLASS).toList();
    }

    int rest(List<Tied.Thing> things) {
        return Math.max(0, things.size() - MOST_OF_A_CLASS);
    }

    Map<Node, Integer> byRelation() {
        return tied.byRelation();
    }

    String label(Node node) {
        return Seen.text(tied.labels().label(node, frame.language()));
    }

    String name(Node node) {
        return Prefixes.localName(node);
    }

    String kind(List<Tied.Thing> things) {
        return things.getFirst().kind();
    }

    @Nullable
    String address(Tied.Thing thing) {
        return frame.links().to(thing.iri().getURI()).orElse(null);
    }

    /// Returns the years in which ties began, each once.
    List<Integer> years() {
        return tied.ties().stream()
                .map(tie -> tie.first().isPresent() ? tie.first() : tie.last())
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .distinct()
                .sorted()
                .toList();
    }
}
