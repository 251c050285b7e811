package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unicornkg.pages.Knowledge;

/// Everything with which one release is served.
final class Edition {

    private final Knowledge knowledge;
    private final Map<String, Routes.Route> routes;
    private final SparqlAnswers sparql;
    private final AnswerCache cache;

    /// @param common routes that are the same whichever release is served, by first segment of the path
    Edition(Knowledge bare, Settings settings, Map<String, Routes.Route> common) {
        // Where an answer is cut depends on the limits, too.
        this.knowledge = bare.within(settings.limits().toString());
        this.routes = routes(knowledge, settings);
        routes.putAll(common);
        this.sparql = new SparqlAnswers(knowledge, settings);
        this.cache = new AnswerCache(settings.capacity().cacheBytes());
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /// Returns who answers, by first segment of the path.
    Map<String, Routes.Route> routes() {
        return routes;
    }

    /// Returns the first segment of a path if something answers there, else `other`: a name for counting.
    String route(String path) {
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, slash);
        return first.isEmpty() ? "home" : isKnown(first) ? first : "other";
    }

    private boolean isKnown(String first) {
        return routes.containsKey(first) || Server.SPARQL.equals("/" + first);
    }

    SparqlAnswers sparql() {
        return sparql;
    }

    AnswerCache cache() {
        return cache;
    }

    /// Makes the routes for a release.
    static Map<String, Routes.Route> routes(Knowledge knowledge, Settings settings) {
        ThingRoutes things = new ThingRoutes(knowledge, settings);
        SearchRoutes search = new SearchRoutes(knowledge);
        CrawlerRoutes crawlers = new CrawlerRoutes(knowledge, settings);
        Map<String, Routes.Route> routes = new LinkedHashMap<>();
        routes.put("", new HomeRoute(knowledge, settings));
        routes.put("compare", new CompareRoute(knowledge, settings));
        routes.put("reports", new ReportRoutes(knowledge, settings));
        routes.put("search", search::search);
        routes.put("search.json", search::searchAsJson);
        routes.put("suggest", search::suggest);
        routes.put("ask", new QuestionRoute(knowledge, settings));
        routes.put("reconcile", new ReconcileRoute(knowledge, settings));
        routes.put("id", things::redirect);
        routes.put("data", things::thing);
        routes.put("page", things::page);
        routes.put("missing", things::missing);
        routes.put("neighbours", things::neighbours);
        routes.put("claim", things::claim);
        routes.put("statement", things::statement);
        routes.put("mapping", things::mapping);
        routes.put("wikidata", things::item);
        routes.put("source", things::source);
        routes.put("graph", things::graph);
        routes.put(OntologyRoute.NAME, new OntologyRoute(knowledge, things, ""));
        ThingRoutes.OFFERS.values().stream()
                .map(syntax -> "." + syntax.suffix())
                .forEach(ending ->
                        routes.put(OntologyRoute.NAME + ending, new OntologyRoute(knowledge, things, ending)));
        routes.put("editor.json", new EditorRoute(knowledge));
        ExploreRoute explore = new ExploreRoute(knowledge);
        routes.put("explore", explore::page);
        routes.put("explore.json", explore::elements);
        routes.put("assets", new AssetRoute());
        routes.put("favicon.ico", AssetRoute::icon);
        routes.put("healthz", new HealthRoute(knowledge));
        routes.put("robots.txt", crawlers::robots);
        routes.put("sitemap.xml", crawlers::sitemap);
        routes.put("openapi.json", new OpenApiRoute(knowledge));
        return routes;
    }
}
