package org.unicornkg.server;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.unicornkg.pages.HomePage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.release.Allowance;

/// `/`: where to go from here.
final class HomeRoute implements Routes.Route {

    /// For programs that look for a description of the service: RFC 8631.
    private static final String DESCRIPTION =
            "<" + OpenApiRoute.PATH + ">; rel=\"service-desc\"; type=\"application/json\"";

    private final Knowledge knowledge;
    private final URI site;
    private final Allowance allowance;

    HomeRoute(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.site = settings.site();
        this.allowance = settings.limits().ofReport().allowance();
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        offers.put("application/json", "application/json");
        offers.put(Answer.HTML, Answer.HTML);
        String type = Negotiation.choose(ask.accept(), offers);
        Answer answer = type.equals(Answer.HTML)
                ? Cacheable.page(
                        knowledge,
                        ask,
                        () -> HomePage.of(
                                knowledge,
                                ask.reader(),
                                ask.address(),
                                site,
                                allowance.endedBy(ask.visit().signal())))
                : Cacheable.answer(knowledge, ask, this::json, "home", type);
        return answer.with("Link", DESCRIPTION);
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
}
