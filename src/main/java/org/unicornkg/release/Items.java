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

    /// What is no thing, or no item, is left out when the rows are read: a start need not load a filter for that.
    private static final String QUERY = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?thing ?item WHERE { ?thing skos:exactMatch ?item } ORDER BY ?thing ?item
            """;

    public Items {
        byThing = Map.copyOf(byThing);
    }

    /// Asks the graphs for all links; there are far fewer of them than things.
    public static Items of(Graphs graphs) {
        return graphs.select(QueryFactory.create(QUERY), rows -> {
            Map<Node, String> items = new HashMap<>();
            rows.forEachRemaining(row -> {
                Node thing = row.get("thing");
                Node item = row.get("item");
                if (isIn(thing, Prefixes.ID) && isIn(item, Prefixes.WD)) {
                    items.putIfAbsent(thing, Prefixes.localName(item));
                }
            });
            return new Items(items);
        });
    }

    private static boolean isIn(Node node, String space) {
        return node.isURI() && node.getURI().startsWith(space);
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
