package org.unicornkg.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;

/// `/`: where to go from here.
final class HomeRoute implements Routes.Route {

    private static final String HTML = "text/html";

    /// For programs that look for a description of the service: RFC 8631.
    private static final String DESCRIPTION =
            "<" + OpenApiRoute.PATH + ">; rel=\"service-desc\"; type=\"application/json\"";

    private final Knowledge knowledge;

    HomeRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        offers.put("application/json", "application/json");
        offers.put(HTML, HTML);
        String type = Negotiation.choose(ask.accept(), offers);
        return Cacheable.answer(knowledge, ask, () -> type.equals(HTML) ? html() : json(), "home", type)
                .with("Link", DESCRIPTION);
    }

    private Answer json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", "Unicorn KG");
        members.putAll(HealthRoute.numbers(knowledge.release()));
        members.put("sparql", Server.SPARQL);
        members.put("search", "/search");
        members.put("ontology", "/ontology");
        members.put("health", "/healthz");
        members.put("openapi", OpenApiRoute.PATH);
        members.put(
                "reports",
                knowledge.catalogue().all().stream()
                        .map(query -> "/reports/" + query.name())
                        .toList());
        return Answer.of("application/json", Json.bytes(members));
    }

    private Answer html() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Unicorn KG</title>
                <h1>Unicorn KG</h1>
                <p>Companies, people, money and moves in China's AI industry, each fact with its evidence.
                <form action="/search"><input type="search" name="q" required> <button>Search</button></form>
                <h2>Reports</h2>
                <ul>
                """);
        for (SavedQuery query : knowledge.catalogue().all()) {
            page.append(item(query));
        }
        page.append("</ul>\n<h2>Data</h2>\n<ul>\n");
        for (String link : List.of("/reports", Server.SPARQL, "/ontology", "/healthz", OpenApiRoute.PATH)) {
            page.append("<li><a href=\"")
                    .append(link)
                    .append("\">")
                    .append(link)
                    .append("</a>\n");
        }
        page.append("</ul>\n<p>Release <code>")
                .append(knowledge.release().digest().shortHex())
                .append("</code>, ")
                .append(knowledge.release().counts().triples())
                .append(" triples.\n</html>\n");
        return Answer.of(HTML + ";charset=utf-8", page.toString().getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    }

    private static String item(SavedQuery query) {
        String path = "/reports/" + query.name();
        return "<li><a href=\"%s\">%s</a> <span lang=\"zh-Hant\">%s</span> (<a href=\"%s.csv\">CSV</a>)\n"
                .formatted(
                        path,
                        escaped(query.header().summary().in(Language.EN)),
                        escaped(query.header().summary().in(Language.ZH_HANT)),
                        path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
