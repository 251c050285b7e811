package org.unicornkg.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.vocab.Prefixes;

/// Things → the items of Wikidata that they are linked to.
///
/// @param byThing thing → QID, such as `Q860580`
public record Items(Map<Node, String> byThing) {

    private static final String QUERY = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing ?item WHERE {
              ?thing skos:exactMatch ?item .
              FILTER (STRSTARTS(STR(?thing), "https://w3id.org/unicorn-kg/id/"))
              FILTER (STRSTARTS(STR(?item), "http://www.wikidata.org/entity/Q"))
            }
            ORDER BY ?thing ?item
            """;

    public Items {
        byThing = Map.copyOf(byThing);
    }

    /// Asks the graphs for all links; there are far fewer of them than things.
    public static Items of(Graphs graphs) {
        return graphs.select(QueryFactory.create(QUERY), rows -> {
            Map<Node, String> items = new HashMap<>();
            rows.forEachRemaining(row -> items.putIfAbsent(row.get("thing"), Prefixes.localName(row.get("item"))));
            return new Items(items);
        });
    }

    /// Returns no link.
    public static Items none() {
        return new Items(Map.of());
    }

    /// Returns the QID of the item that a thing is.
    public Optional<String> of(Node thing) {
        return Optional.ofNullable(byThing.get(thing));
    }

    /// Returns the address of the page of an item.
    public static String page(String qid) {
        return "https://www.wikidata.org/wiki/" + qid;
    }
}
