package org.unicornkg.pages;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// What the home page counts: how much of each kind the graphs hold.
enum Holding implements Text {
    COMPANIES("Company", "Companies", "公司", "公司"),
    PEOPLE("Person", "People", "人物", "人物"),
    PRODUCTS("Product", "Products and models", "產品與模型", "产品与模型"),
    INVESTORS("Investor", "Investors", "投資方", "投资方"),
    EVENTS("Event", "Events", "事件", "事件"),
    CLAIMS("Claim", "Claims with their passage", "附出處的聲稱", "附出处的声称"),
    SOURCES("SourceDocument", "Sources", "來源", "来源");

    private final String name;
    private final String english;
    private final String traditional;
    private final String simplified;

    Holding(String name, String english, String traditional, String simplified) {
        this.name = name;
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }

    /// Counts the things of each kind, in one query.
    static Map<Holding, Long> in(Graphs graphs, Allowance allowance) {
        String classes = Arrays.stream(values()).map(Holding::iri).collect(Collectors.joining("> <", "<", ">"));
        String query = "SELECT ?class (COUNT(DISTINCT ?thing) AS ?count) WHERE { VALUES ?class { " + classes
                + " } ?thing a ?class } GROUP BY ?class";
        return graphs.select(QueryFactory.create(query), allowance, rows -> {
            Map<String, Long> counts = new HashMap<>();
            rows.forEachRemaining(row -> counts.put(row.get("class").getURI(), number(row.get("count"))));
            Map<Holding, Long> held = new EnumMap<>(Holding.class);
            for (Holding kind : values()) {
                Long count = counts.get(kind.iri());
                if (count != null && count > 0) {
                    held.put(kind, count);
                }
            }
            return held;
        });
    }

    private String iri() {
        return Prefixes.KG + name;
    }

    private static long number(Node literal) {
        return Long.parseLong(literal.getLiteralLexicalForm());
    }
}
