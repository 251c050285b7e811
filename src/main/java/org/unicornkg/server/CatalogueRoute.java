package org.unicornkg.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.unicornkg.pages.CataloguePage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.CatalogueGraph;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.report.RdfSyntax;

/// `/reports`: what reports there are, as JSON for programs of the web, as RDF for those that read graphs, as a page
/// for people.
final class CatalogueRoute {

    private static final String JSON = "application/json";
    private static final SequencedMap<String, String> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put(JSON, JSON);
        ThingRoutes.OFFERS.keySet().forEach(mediaType -> OFFERS.put(mediaType, mediaType));
        OFFERS.put(Answer.HTML, Answer.HTML);
    }

    private final Knowledge knowledge;

    CatalogueRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Answer answer(Ask ask) {
        String mediaType = Negotiation.choose(ask.accept(), OFFERS);
        if (mediaType.equals(Answer.HTML)) {
            return Cacheable.page(knowledge, ask, () -> CataloguePage.of(knowledge, ask.reader(), ask.address()));
        }
        Language language = ask.language();
        return Cacheable.answer(
                knowledge,
                ask,
                () -> mediaType.equals(JSON) ? json(language) : graph(RdfSyntax.parse(mediaType)),
                "reports",
                mediaType,
                language);
    }

    private Answer graph(RdfSyntax syntax) {
        return ThingRoutes.written(OrderedTriples.of(CatalogueGraph.of(knowledge.catalogue())), syntax);
    }

    private Answer json(Language language) {
        List<Map<String, Object>> reports = knowledge.catalogue().all().stream()
                .map(query -> entry(query, language))
                .toList();
        return Answer.of(JSON, Json.bytes(Map.of("reports", reports)));
    }

    private static Map<String, Object> entry(SavedQuery query, Language language) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Parameter parameter : query.header().parameters()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", parameter.name());
            members.put("type", parameter.type().written());
            members.put("many", parameter.isMany());
            members.put("required", parameter.isRequired());
            members.put("takes", parameter.takes());
            parameter.usual().ifPresent(usual -> members.put("default", usual));
            if (!parameter.values().isEmpty()) {
                members.put("values", parameter.values());
            }
            members.put("summary", parameter.summary().in(language));
            parameters.add(members);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", query.name());
        members.put("href", "/reports/" + query.name());
        members.put("kind", query.kind().id());
        members.put("summary", query.header().summary().in(language));
        members.put("description", query.header().description().in(language));
        members.put("tags", query.header().tags());
        members.put("version", query.digest().hex());
        members.put("parameters", parameters);
        return members;
    }
}
