package org.unicornkg.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;

/// A name of a thing in Chinese.
///
/// @param code the language as Wikidata writes it: `zh-hant` or `zh-hans`
/// @param text the name
/// @param isLabel whether it is the thing's label in that language
record ChineseName(String code, String text, boolean isLabel) {

    private static final String QUERY = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?text ?rank WHERE {
              VALUES (?property ?rank) { (rdfs:label 0) (skos:altLabel 1) }
              ?thing ?property ?text .
              FILTER (LCASE(LANG(?text)) IN ("zh-hant", "zh-hans"))
            }
            ORDER BY ?rank DESC(LANG(?text)) STR(?text)
            """;

    /// Returns those of a thing, labels first.
    static List<ChineseName> of(KnowledgeBase base, Node thing) {
        Query query = Batches.restricted(
                QueryFactory.create(QUERY, Syntax.syntaxSPARQL_11), Var.alloc("thing"), List.of(thing));
        return base.graphs().select(query, rows -> {
            List<ChineseName> names = new ArrayList<>();
            rows.forEachRemaining(row -> names.add(new ChineseName(
                    row.get("text").getLiteralLanguage().toLowerCase(Locale.ROOT),
                    row.get("text").getLiteralLexicalForm(),
                    row.get("rank").getLiteralLexicalForm().equals("0"))));
            return names;
        });
    }
}
