package org.unicornkg.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.Html;

/// `/reports`: what can be asked, as JSON for programs and as a page for readers.
final class CatalogueRoute {

    private static final SequencedMap<String, Boolean> OFFERS = new LinkedHashMap<>();

    static {
        OFFERS.put("application/json", false);
        OFFERS.put(Answer.HTML, true);
    }

    private final Knowledge knowledge;

    CatalogueRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Answer answer(Ask ask) {
        Language language = ask.language();
        boolean isPage = Negotiation.choose(ask.accept(), OFFERS);
        return Cacheable.answer(
                knowledge, ask, () -> isPage ? page(language) : json(language), "reports", language, isPage);
    }

    private Answer page(Language language) {
        CataloguePage page = new CataloguePage(knowledge.catalogue().all(), language);
        StringBuilder html = new StringBuilder();
        JtecatalogueGenerated.render(Html.to(html), Html.UNTOUCHED, page);
        return Answer.page(html);
    }

    private Answer json(Language language) {
        List<Map<String, Object>> reports = knowledge.catalogue().all().stream()
                .map(query -> entry(query, language))
                .toList();
        return Answer.of("application/json", Json.bytes(Map.of("reports", reports)));
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
