package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.unicornkg.report.Html;

/// `/`: where to go from here.
final class HomeRoute implements Routes.Route {

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
        offers.put(Answer.HTML, Answer.HTML);
        String type = Negotiation.choose(ask.accept(), offers);
        return Cacheable.answer(
                        knowledge,
                        ask,
                        () -> type.equals(Answer.HTML) ? page(ask) : json(),
                        "home",
                        type,
                        ask.language())
                .with("Link", DESCRIPTION);
    }

    private Answer json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", "Unicorn KG");
        members.putAll(HealthRoute.numbers(knowledge));
        members.put("sparql", Server.SPARQL);
        members.put("search", "/search");
        members.put("ask", "/ask");
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

    private Answer page(Ask ask) {
        StringBuilder html = new StringBuilder();
        HomePage page = new HomePage(knowledge, LanguageLinks.of(ask, ask.language()));
        JtehomeGenerated.render(Html.to(html), Html.UNTOUCHED, page);
        return Answer.page(html);
    }
}
