package org.unicornkg.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Sitemap;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;

/// What programs are told that read the whole web: `/robots.txt` and `/sitemap.xml`.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309: robots</a>
final class CrawlerRoutes {

    private static final String ROBOTS = """
            # Pages and data are for everyone. What is answered anew for each question is not worth a crawler's time, or ours:
            # the pages of things lead to all of it, and the whole of the data is at /graph/… and in the endpoint.
            User-agent: *
            Disallow: /sparql?
            Disallow: /ask
            Disallow: /search
            Disallow: /suggest
            Disallow: /reconcile
            Disallow: /compare?
            Disallow: /explore.json
            Disallow: /editor.json
            Disallow: /neighbours/
            Disallow: /missing/
            Disallow: /page/*?*in=

            Sitemap:\s""";

    private static final String XML = "application/xml";
    private static final String TEXT = "text/plain";

    private final Knowledge knowledge;
    private final URI site;
    private final Sitemap map;
    private final Allowance allowance;

    CrawlerRoutes(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.site = settings.site();
        this.map = Sitemap.of(knowledge, site);
        this.allowance = Allowance.of(settings.limits().time());
    }

    Answer robots(Ask ask, String rest) {
        require(ask, rest);
        return Cacheable.answer(
                knowledge,
                ask,
                () -> Answer.of(
                        TEXT + ";charset=utf-8", (ROBOTS + site + "sitemap.xml\n").getBytes(StandardCharsets.UTF_8)),
                "robots",
                site);
    }

    Answer sitemap(Ask ask, String rest) {
        require(ask, rest);
        Optional<String> part = ask.form().one(Sitemap.PART);
        return Cacheable.answer(knowledge, ask, () -> xml(ask, part), "sitemap", part.orElse(""), site);
    }

    private Answer xml(Ask ask, Optional<String> part) {
        Allowance own = allowance.endedBy(ask.visit().signal());
        String xml = part.isEmpty()
                ? map.whole(own)
                : map.part(number(part.get()), own)
                        .orElseThrow(() -> new ProblemException(
                                new Problem.NotFound(ask.address().toString())));
        return Answer.of(XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(new Problem.BadValue("parameter " + Sitemap.PART, text, "a number from 1"), e);
        }
    }

    /// Accept is not heeded: to a crawler a robots.txt that it is refused is one that forbids nothing (RFC 9309
    // §2.3.1.3).
    private static void require(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
    }
}
