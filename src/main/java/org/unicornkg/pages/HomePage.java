package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.report.Html;

/// The first page, for the template `pages/home.jte`.
///
/// @param knowledge what is served
/// @param frame around it
/// @param holdings how much there is of each kind
/// @param news the newest events
/// @param site address of the public service, with a slash at the end
public record HomePage(Knowledge knowledge, Frame frame, Map<Holding, Long> holdings, List<News> news, URI site)
        implements Page {

    /// The tag of the queries that stand under the box as examples.
    private static final String FEATURED = "featured";

    public HomePage {
        news = List.copyOf(news);
    }

    /// Makes the page.
    public static HomePage of(Knowledge knowledge, Reader reader, Address here, URI site) {
        Head head = Head.of(reader.read(PageText.TITLE), reader.read(PageText.INTRODUCTION))
                .script(Asset.ORIGIN);
        return new HomePage(
                knowledge,
                Frame.of(knowledge, reader, here, head),
                Holding.in(knowledge.base().graphs()),
                News.of(knowledge.base(), reader),
                site);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtehomeGenerated.render(output, Html.UNTOUCHED, this);
    }

    /// Returns what to ask first.
    List<Example> examples() {
        return knowledge.catalogue().all().stream()
                .filter(query -> query.header().tags().contains(FEATURED))
                .flatMap(query -> Example.of(query, knowledge.names(), frame.reader()).stream())
                .toList();
    }

    Map<Theme, List<SavedQuery>> themes() {
        return Theme.sorted(knowledge.catalogue().all());
    }

    /// Returns an example of a theme; null where none of its queries has one.
    @Nullable
    Example example(List<SavedQuery> queries) {
        return queries.stream()
                .flatMap(query -> Example.of(query, knowledge.names(), frame.reader()).stream())
                .findFirst()
                .orElse(null);
    }

    String summary(SavedQuery query) {
        return query.header().summary().in(frame.language());
    }

    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, frame.reader());
    }

    /// Returns where an event has its page; null where its IRI is no address.
    @Nullable
    String address(News event) {
        return frame.links().to(event.iri()).orElse(null);
    }
}
