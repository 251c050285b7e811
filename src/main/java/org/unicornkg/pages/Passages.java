package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.evidence.Span;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;

/// The passages of a source: those on which claims rest, and those that hold no fact.
///
/// @param graphs that are asked
/// @param allowance of each question
record Passages(Graphs graphs, Allowance allowance) {

    /// More spans than this are no text that somebody reads on one page.
    private static final int MOST = 20_000;

    private static final String PREFIX = "PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>\n";

    private static final String WITHIN = "FILTER (STRSTARTS(STR(?passage), CONCAT(STR(?source), \"#\")))";

    private static final String CLAIMS_BY_PARAGRAPH = PREFIX + """
            SELECT ?paragraph (COUNT(DISTINCT ?claim) AS ?count) WHERE {
              ?claim kg:evidence ?passage ; kg:paragraph ?paragraph
              %s
            }
            GROUP BY ?paragraph
            """.formatted(WITHIN);

    private static final String EXCUSED_BY_PARAGRAPH = PREFIX + """
            SELECT ?paragraph (COUNT(DISTINCT ?passage) AS ?count) WHERE {
              ?passage a kg:UnclaimedPassage ; kg:paragraph ?paragraph
              %s
            }
            GROUP BY ?paragraph
            """.formatted(WITHIN);

    private static final String CLAIMED = PREFIX + """
            SELECT ?passage ?claim WHERE {
              ?claim kg:evidence ?passage
              %s
            }
            ORDER BY ?claim ?passage
            """.formatted(WITHIN);

    private static final String EXCUSED = PREFIX + """
            SELECT ?passage ?claim WHERE {
              ?passage a kg:UnclaimedPassage
              %s
            }
            ORDER BY ?passage
            """.formatted(WITHIN);

    /// A paragraph of which something is told.
    ///
    /// @param number from 1
    /// @param claims that rest on it
    /// @param excused passages of it that hold no fact
    record Paragraph(int number, long claims, long excused) {}

    /// A passage on which a claim rests.
    record Claimed(Span span, Node claim) {}

    /// Returns the paragraphs, in their order.
    List<Paragraph> paragraphs(Node source) {
        Map<Integer, Long> claims = counts(CLAIMS_BY_PARAGRAPH, source);
        Map<Integer, Long> excused = counts(EXCUSED_BY_PARAGRAPH, source);
        Map<Integer, Paragraph> all = new TreeMap<>();
        claims.forEach((number, count) -> all.put(number, new Paragraph(number, count, 0)));
        excused.forEach(
                (number, count) -> all.put(number, new Paragraph(number, claims.getOrDefault(number, 0L), count)));
        return List.copyOf(all.values());
    }

    /// Returns the passages on which claims rest.
    List<Claimed> claimed(Node source) {
        return rows(CLAIMED, source, found -> {
            List<Claimed> claimed = new ArrayList<>();
            found.forEach(row ->
                    Span.of(row.get("passage")).ifPresent(span -> claimed.add(new Claimed(span, row.get("claim")))));
            return claimed;
        });
    }

    /// Returns the passages that hold no fact.
    List<Span> excused(Node source) {
        return rows(
                EXCUSED,
                source,
                found -> found.stream()
                        .flatMap(row -> Span.of(row.get("passage")).stream())
                        .toList());
    }

    private Map<Integer, Long> counts(String text, Node source) {
        return rows(text, source, found -> {
            Map<Integer, Long> counts = new TreeMap<>();
            found.stream()
                    .filter(row -> row.contains("paragraph"))
                    .forEach(row -> counts.put(
                            Integer.parseInt(row.get("paragraph").getLiteralLexicalForm()),
                            Long.parseLong(row.get("count").getLiteralLexicalForm())));
            return counts;
        });
    }

    private <T> T rows(String text, Node source, Function<List<Binding>, T> reader) {
        Query query = QueryTransformOps.replaceVars(
                QueryFactory.create(text, Syntax.syntaxSPARQL_11), Map.of(Var.alloc("source"), source));
        query.setLimit(MOST);
        return graphs.select(query, allowance, found -> {
            List<Binding> rows = new ArrayList<>();
            found.forEachRemaining(rows::add);
            return reader.apply(rows);
        });
    }
}
