package org.unicornkg.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.evidence.Citation;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Batches;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;

/// What is said of a thing, in parts that stay small however much there is: a company may have a hundred
/// thousand events.
///
/// @param base that is asked
/// @param evidence of the same one
/// @param language of the reader
/// @param allowance of each question
public record Facts(KnowledgeBase base, Evidence evidence, Language language, Allowance allowance) {

    /// Claims on one fact beyond these are not fetched.
    private static final int MOST_CLAIMS = 20;

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /// What the graph holds of a thing, then what is only claimed; without names, classes and items.
    private static final String OUTWARD = PREFIXES + """
            SELECT DISTINCT ?property ?value ?held WHERE {
              { ?thing ?property ?value BIND (1 AS ?held) }
              UNION {
                ?statement rdf:subject ?thing ; rdf:predicate ?property ; rdf:object ?value ; kg:claim ?claim
                FILTER NOT EXISTS { ?thing ?property ?value }
              }
              FILTER (?property NOT IN (rdf:type, rdfs:label, rdf:reifies, skos:altLabel, skos:exactMatch, skos:broadMatch,
                                        skos:narrowMatch, skos:closeMatch, schema:sameAs))
            }
            ORDER BY ?property ?value
            """;

    private static final String INWARD = PREFIXES + """
            SELECT DISTINCT ?subject ?held WHERE {
              { ?subject ?property ?thing BIND (1 AS ?held) }
              UNION {
                ?statement rdf:object ?thing ; rdf:predicate ?property ; rdf:subject ?subject ; kg:claim ?claim
                FILTER NOT EXISTS { ?subject ?property ?thing }
              }
            }
            ORDER BY ?subject
            """;

    /// Without what only says how a claim, a statement or a mapping is made.
    private static final String TALLIES = PREFIXES + """
            SELECT ?property (COUNT(DISTINCT ?subject) AS ?count) WHERE {
              { ?subject ?property ?thing }
              UNION {
                ?statement rdf:object ?thing ; rdf:predicate ?property ; rdf:subject ?subject
                FILTER NOT EXISTS { ?subject ?property ?thing }
              }
              FILTER (?property NOT IN (rdf:subject, rdf:object, rdf:predicate, rdf:reifies, kg:about, kg:claim,
                                        owl:annotatedSource, skos:example))
            }
            GROUP BY ?property
            ORDER BY DESC(?count) ?property
            """;

    /// What a claim or a statement says, and whether the graph holds it.
    private static final String SAID = PREFIXES + """
            SELECT DISTINCT ?subject ?property ?value ?held WHERE {
              ?statement rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; kg:claim ?claim
              OPTIONAL { ?subject ?property ?same FILTER (sameTerm(?same, ?value)) BIND (1 AS ?held) }
            }
            ORDER BY ?subject ?property ?value
            """;

    private static final String CLAIMS = PREFIXES + """
            SELECT ?subject ?property ?value ?claim WHERE {
              ?statement rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; kg:claim ?claim
            }
            ORDER BY ?subject ?property ?value ?claim
            """;

    /// A part of the facts.
    ///
    /// @param facts in their order
    /// @param isCut whether there are more
    public record Part(List<Fact> facts, boolean isCut) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    /// How many things point at another by one property.
    ///
    /// @param property in the reader's language
    /// @param term the property
    /// @param count at least 1
    public record Tally(Cell property, Node term, long count) {}

    /// Returns what is said of a thing.
    ///
    /// @param most the most facts
    public Part of(Node thing, int most) {
        List<Row> rows = rows(
                with(OUTWARD, Map.of("thing", thing)),
                most + 1,
                0,
                row -> new Row(Triple.create(thing, row.get("property"), row.get("value")), row.contains("held")));
        return part(spoken(rows.subList(0, Math.min(most, rows.size()))), rows.size() > most, Set.of(thing));
    }

    /// Returns what is said of others by way of a thing.
    ///
    /// @param property by which they point at it
    /// @param most the most facts
    public Part about(Node thing, Node property, long offset, int most) {
        Query query = with(INWARD, Map.of("thing", thing, "property", property));
        List<Row> rows = rows(
                query,
                most + 1,
                offset,
                row -> new Row(Triple.create(row.get("subject"), property, thing), row.contains("held")));
        List<Row> shown = rows.subList(0, Math.min(most, rows.size()));
        return part(shown, rows.size() > most, subjects(shown));
    }

    /// Returns what a claim says.
    public Part saidBy(Node claim, int most) {
        return said(Map.of("claim", claim), most);
    }

    /// Returns what a statement says: one fact, or none where it is no statement.
    public Part saidIn(Node statement) {
        return said(Map.of("statement", statement), 1);
    }

    /// Returns what a claim rests on; nothing where it is no claim with a passage and a modality.
    public Optional<CitedClaim> cited(Node claim) {
        return evidence.citation(claim)
                .map(citation -> CitedClaim.of(citation, base.labels().covering(citation.named()), language));
    }

    private Part said(Map<String, Node> by, int most) {
        List<Row> rows = rows(
                with(SAID, by),
                most + 1,
                0,
                row -> new Row(
                        Triple.create(row.get("subject"), row.get("property"), row.get("value")),
                        row.contains("held")));
        List<Row> shown = rows.subList(0, Math.min(most, rows.size()));
        return part(shown, rows.size() > most, subjects(shown));
    }

    private static Set<Node> subjects(List<Row> rows) {
        Set<Node> subjects = new LinkedHashSet<>();
        rows.forEach(row -> subjects.add(row.triple.getSubject()));
        return subjects;
    }

    /// Returns by which properties others point at a thing, those first by which most do.
    public List<Tally> tallies(Node thing) {
        return base.graphs().select(with(TALLIES, Map.of("thing", thing)), allowance, found -> {
            List<Binding> rows = new ArrayList<>();
            // Of no property a sum over nothing is still one row.
            found.forEachRemaining(row -> {
                if (row.contains("property")) {
                    rows.add(row);
                }
            });
            Labels words = base.labels()
                    .covering(rows.stream().map(row -> row.get("property")).toList());
            return rows.stream()
                    .map(row -> new Tally(
                            Cell.of(row.get("property"), words, language),
                            row.get("property"),
                            Long.parseLong(row.get("count").getLiteralLexicalForm())))
                    .toList();
        });
    }

    /// Of one thing in several languages the reader sees that which he reads best.
    private List<Row> spoken(List<Row> rows) {
        Map<Node, String> best = new HashMap<>();
        for (Row row : rows) {
            String tag = tag(row);
            if (!tag.isEmpty()) {
                best.merge(row.triple.getPredicate(), tag, (one, other) -> rank(one) <= rank(other) ? one : other);
            }
        }
        return rows.stream()
                .filter(row -> tag(row).isEmpty() || tag(row).equals(best.get(row.triple.getPredicate())))
                .toList();
    }

    private static String tag(Row row) {
        Node value = row.triple.getObject();
        return value.isLiteral() ? value.getLiteralLanguage() : "";
    }

    private int rank(String tag) {
        List<String> tags = language.fallback().stream().map(Language::tag).toList();
        int at = tags.indexOf(tag);
        return at < 0 ? tags.size() : at;
    }

    private Part part(List<Row> rows, boolean isCut, Set<Node> subjects) {
        Map<Triple, List<Node>> claims = rows.isEmpty() ? Map.of() : claims(rows, subjects);
        Set<Node> cited = new LinkedHashSet<>();
        claims.values().forEach(cited::addAll);
        Map<Node, Citation> citations = evidence.citations(cited);
        Set<Node> shown = new LinkedHashSet<>();
        rows.forEach(row ->
                shown.addAll(List.of(row.triple.getSubject(), row.triple.getPredicate(), row.triple.getObject())));
        citations.values().forEach(citation -> shown.addAll(citation.named()));
        Labels words = base.labels().covering(shown);
        return new Part(
                rows.stream()
                        .map(row -> fact(row, claims.getOrDefault(row.triple, List.of()), citations, words))
                        .toList(),
                isCut);
    }

    private Fact fact(Row row, List<Node> claims, Map<Node, Citation> citations, Labels words) {
        return new Fact(
                Cell.of(row.triple.getSubject(), words, language),
                Cell.of(row.triple.getPredicate(), words, language),
                Cell.of(row.triple.getObject(), words, language),
                row.isHeld,
                claims.stream()
                        .map(citations::get)
                        .filter(Objects::nonNull)
                        .map(citation -> CitedClaim.of(citation, words, language))
                        .toList());
    }

    private Map<Triple, List<Node>> claims(List<Row> rows, Collection<Node> subjects) {
        Map<Triple, List<Node>> claims = new LinkedHashMap<>();
        rows.forEach(row -> claims.put(row.triple, new ArrayList<>()));
        Query query = Batches.restricted(parsed(CLAIMS), Var.alloc("subject"), subjects);
        query.setLimit((long) MOST_CLAIMS * rows.size());
        return base.graphs().select(query, allowance, found -> {
            found.forEachRemaining(row -> {
                List<Node> known = claims.get(Triple.create(row.get("subject"), row.get("property"), row.get("value")));
                if (known != null && known.size() < MOST_CLAIMS && !known.contains(row.get("claim"))) {
                    known.add(row.get("claim"));
                }
            });
            return claims;
        });
    }

    private List<Row> rows(Query query, int limit, long offset, Function<Binding, Row> row) {
        query.setLimit(limit);
        query.setOffset(offset);
        return base.graphs().select(query, allowance, found -> {
            List<Row> rows = new ArrayList<>();
            found.forEachRemaining(each -> rows.add(row.apply(each)));
            return rows;
        });
    }

    private static Query with(String text, Map<String, Node> values) {
        Map<Var, Node> terms = new HashMap<>();
        values.forEach((name, value) -> terms.put(Var.alloc(name), value));
        return QueryTransformOps.replaceVars(parsed(text), terms);
    }

    private static Query parsed(String text) {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }

    private record Row(Triple triple, boolean isHeld) {}
}
