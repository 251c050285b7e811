package org.unicornkg.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.problem.Plain;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// A few lines by which a person knows a thing again.
///
/// @param slug the end of its IRI
/// @param labels one for each language that has one, each once
/// @param kind label of its most special class; empty where nothing describes it
/// @param facts a few of what is known of it
public record Sketch(String slug, List<String> labels, String kind, List<String> facts) {

    private static final int MOST_FACTS = 3;

    /// Facts of the thing come before the events that it takes part in. kg:affiliation only sums up others.
    private static final String FACTS = """
            PREFIX id: <https://w3id.org/unicorn-kg/id/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?thing ?property ?value ?event WHERE {
              {
                ?thing ?property ?value
                FILTER (STRSTARTS(STR(?property), STR(kg:)) && ?property != kg:affiliation)
              } UNION {
                ?event ?property ?thing ; a kg:Event
                FILTER (STRSTARTS(STR(?event), STR(id:)) && STRSTARTS(STR(?property), STR(kg:)))
              }
            }
            ORDER BY ?event ?property ?value
            LIMIT 3
            """;

    public Sketch {
        labels = List.copyOf(labels);
        facts = List.copyOf(facts);
    }

    /// Draws one.
    public static Sketch of(KnowledgeBase base, Names names, Node thing, Language language) {
        Labels labels = base.labels();
        List<String> shown = Arrays.stream(Language.values())
                .flatMap(each -> labels.exact(thing, each).stream())
                .distinct()
                .map(Plain::of)
                .toList();
        return new Sketch(
                Prefixes.localName(thing),
                shown,
                names.candidate(thing, language).type(),
                facts(base, thing, language));
    }

    private static List<String> facts(KnowledgeBase base, Node thing, Language language) {
        Query query = Batches.restricted(
                QueryFactory.create(FACTS, Syntax.syntaxSPARQL_11), Var.alloc("thing"), List.of(thing));
        Labels labels = base.labels();
        Set<String> facts = new LinkedHashSet<>();
        return base.graphs().select(query, rows -> {
            rows.forEachRemaining(row -> {
                String property = labels.label(row.get("property"), language);
                facts.add(Plain.of(
                        row.contains("event")
                                ? labels.label(row.get("event"), language) + " (" + property + ")"
                                : property + ": " + labels.label(row.get("value"), language)));
            });
            return new ArrayList<>(facts).subList(0, Math.min(MOST_FACTS, facts.size()));
        });
    }
}
