package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Arguments;
import org.unicornkg.release.Items;
import org.unicornkg.release.Language;
import org.unicornkg.report.Facts;
import org.unicornkg.report.Html;
import org.unicornkg.report.ItemLink;

/// A thing, for the template `pages/thing.jte`.
///
/// @param thing the node
/// @param names of it
/// @param kind what it is
/// @param isNamed whether it has a name of its own, as events have not: such things have items of Wikidata
/// @param items of Wikidata that were thought of
/// @param facts of which it is the subject
/// @param panels what the saved queries say of it
/// @param neighbourhood with what it has most to do; absent where looking took too long
/// @param incoming what points at it
/// @param claims the report of all claims about it; absent where the catalogue has none
/// @param frame around it
record ThingPage(
        Node thing,
        ThingNames names,
        ThingKind kind,
        boolean isNamed,
        List<ItemLink> items,
        Facts.Part facts,
        List<Panel> panels,
        Optional<Neighbourhood> neighbourhood,
        Incoming incoming,
        Optional<Address> claims,
        Frame frame)
        implements Page {

    @Override
    public void render(HtmlTemplateOutput output) {
        JtethingGenerated.render(output, Html.UNTOUCHED, this);
    }

    @Override
    public boolean isWhole() {
        return neighbourhood.isPresent()
                && panels.stream().allMatch(panel -> panel.told().isPresent());
    }

    CellView cells() {
        return new CellView(frame);
    }

    Forms forms() {
        return Forms.of(thing);
    }

    String missing() {
        return frame.to("/missing/" + forms().page().substring("/page/".length()));
    }

    @Nullable
    String claimsAddress() {
        return claims.map(address -> frame.to(address.toString())).orElse(null);
    }

    String item(ItemLink link) {
        return link.item().map(Items::page).orElse("");
    }

    /// Returns where the neighbours are as JSON.
    String neighboursAddress() {
        return "/neighbours/" + forms().page().substring("/page/".length());
    }

    /// Returns name, service and release.
    String cited() {
        String separator = frame.language() == Language.EN ? ", " : "，";
        return Stream.concat(
                        Stream.of(names.shown(), "Unicorn KG"),
                        frame.release().map(release -> frame.read(ThingText.CITED, release)).stream())
                .collect(Collectors.joining(separator));
    }

    String incomingAddress(Facts.Tally tally, long page) {
        Address plain = frame.here().with(Incoming.IN, Incoming.name(tally)).without(Incoming.PAGE);
        Address address = page == 1 ? plain : plain.with(Incoming.PAGE, Long.toString(page));
        return address + "#incoming";
    }

    @Nullable
    String isOpen(Facts.Tally tally) {
        return incoming.open().filter(tally::equals).isPresent() ? "true" : null;
    }

    static Optional<Address> claims(Knowledge knowledge, Node thing) {
        return knowledge.catalogue().all().stream()
                .filter(query -> query.name().equals("evidence-of"))
                .findFirst()
                .map(query -> ReportAddress.of(query, new Arguments(Map.of("thing", List.of(thing)))));
    }
}
