package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Allowance;
import org.unicornkg.report.Html;

/// The first page, for the template `pages/home.jte`.
///
/// @param knowledge what is served
/// @param frame around it
/// @param counts how much there is of each kind; absent where counting took too long
/// @param latest the newest events; absent where looking took too long
/// @param site address of the public service, with a slash at the end
public record HomePage(
        Knowledge knowledge, Frame frame, Optional<Map<Holding, Long>> counts, Optional<List<News>> latest, URI site)
        implements Page {

    /// The tag of the queries that stand under the box as examples.
    private static final String FEATURED = "featured";

    /// Makes the page.
    ///
    /// @param allowance what one query of the page may cost
    public static HomePage of(Knowledge knowledge, Reader reader, Address here, URI site, Allowance allowance) {
        Head head = Head.of(reader.read(PageText.TITLE), reader.read(PageText.INTRODUCTION))
                .script(Asset.ORIGIN);
        return new HomePage(
                knowledge,
                Frame.of(knowledge, reader, here, head),
                inTime(() -> Holding.in(knowledge.base().graphs(), allowance)),
                inTime(() -> News.of(knowledge.base(), reader, allowance)),
                site);
    }

    /// Returns a part of the page; nothing where it takes too long: the box and the examples are of use without it.
    private static <T> Optional<T> inTime(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean isWhole() {
        return counts.isPresent() && latest.isPresent();
    }

    Map<Holding, Long> holdings() {
        return counts.orElseGet(Map::of);
    }

    List<News> news() {
        return latest.orElseGet(List::of);
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
