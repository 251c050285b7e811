package org.unicornkg.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unicornkg.evidence.Citation;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;

/// All that is known of one thing.
///
/// @param iri of the thing
/// @param labels by language; only those that there are
/// @param aliases other names, in any language
/// @param types labels of its classes
/// @param links what was decided or proposed about it and items of Wikidata
/// @param facts of which it is the subject
/// @param mentions of which it is the object: the events that it takes part in
public record Profile(
        String iri,
        Map<Language, String> labels,
        List<String> aliases,
        List<String> types,
        List<ItemLink> links,
        List<Fact> facts,
        List<Fact> mentions) {

    /// Every triple of the thing, then what is only claimed of it; `?held` tells them apart.
    private static final String FACTS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?subject ?property ?value ?claim ?held WHERE {
              {
                ?subject ?property ?value .
                OPTIONAL {
                  ?statement rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; kg:claim ?claim
                }
                BIND (1 AS ?held)
              } UNION {
                ?statement rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; kg:claim ?claim
                FILTER NOT EXISTS { ?subject ?property ?value }
              }
              FILTER NOT EXISTS { ?subject a kg:Claim }
              FILTER NOT EXISTS { ?subject a rdf:Statement }
              FILTER NOT EXISTS { ?subject a kg:Mapping }
            }
            ORDER BY ?property ?value ?subject ?claim
            """;

    private static final Set<Node> SHOWN_ABOVE = Set.of(
            RDF.Nodes.type,
            RDFS.Nodes.label,
            SKOS.altLabel.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(),
            SKOS.closeMatch.asNode(),
            NodeFactory.createURI("https://schema.org/sameAs"));

    public Profile {
        labels = Map.copyOf(labels);
        aliases = List.copyOf(aliases);
        types = List.copyOf(types);
        links = List.copyOf(links);
        facts = List.copyOf(facts);
        mentions = List.copyOf(mentions);
    }

    /// Collects what is known of a thing.
    public static Profile of(KnowledgeBase base, Evidence evidence, Node thing, Language language) {
        List<Row> rows = rows(base, thing, "subject");
        List<Row> inward = rows(base, thing, "value");
        Set<Node> cited = new LinkedHashSet<>();
        rows.forEach(row -> cited.addAll(row.claims));
        inward.forEach(row -> cited.addAll(row.claims));
        Map<Node, Citation> citations = evidence.citations(cited);
        Labels words = base.labels().covering(shown(thing, rows, inward, citations));
        Map<Language, String> labels = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(each -> words.exact(thing, each).ifPresent(label -> labels.put(each, label)));
        return new Profile(
                thing.getURI(),
                labels,
                values(rows, SKOS.altLabel.asNode(), words, language),
                values(rows, RDF.Nodes.type, words, language),
                ItemLink.of(base, thing, words, language),
                facts(rows, citations, words, language),
                facts(inward, citations, words, language));
    }

    private static Set<Node> shown(Node thing, List<Row> rows, List<Row> inward, Map<Node, Citation> citations) {
        Set<Node> shown = new LinkedHashSet<>(List.of(thing));
        for (List<Row> some : List.of(rows, inward)) {
            for (Row row : some) {
                shown.addAll(List.of(row.triple.getSubject(), row.triple.getPredicate(), row.triple.getObject()));
            }
        }
        citations.values().forEach(citation -> shown.addAll(citation.named()));
        return shown;
    }

    private static List<String> values(List<Row> rows, Node property, Labels words, Language language) {
        return rows.stream()
                .filter(row -> row.triple.getPredicate().equals(property) && row.isHeld)
                .map(row -> words.label(row.triple.getObject(), language))
                .distinct()
                .toList();
    }

    private static List<Fact> facts(List<Row> rows, Map<Node, Citation> citations, Labels words, Language language) {
        return rows.stream()
                .filter(row -> !SHOWN_ABOVE.contains(row.triple.getPredicate()))
                .map(row -> new Fact(
                        Cell.of(row.triple.getSubject(), words, language),
                        Cell.of(row.triple.getPredicate(), words, language),
                        Cell.of(row.triple.getObject(), words, language),
                        row.isHeld,
                        row.claims.stream()
                                .map(citations::get)
                                .filter(Objects::nonNull)
                                .map(citation -> CitedClaim.of(citation, words, language))
                                .toList()))
                .toList();
    }

    /// @param role the variable that stands for the thing
    private static List<Row> rows(KnowledgeBase base, Node thing, String role) {
        Query query = QueryFactory.create(FACTS, Syntax.syntaxSPARQL_11);
        ElementData block = new ElementData();
        block.add(Var.alloc(role));
        block.add(BindingFactory.binding(Var.alloc(role), thing));
        ElementGroup group = new ElementGroup();
        group.addElement(block);
        group.addElement(query.getQueryPattern());
        query.setQueryPattern(group);
        Map<Triple, Row> rows = new LinkedHashMap<>();
        return base.graphs().select(query, all -> {
            all.forEachRemaining(found -> {
                Triple triple = Triple.create(found.get("subject"), found.get("property"), found.get("value"));
                Row row = rows.computeIfAbsent(triple, key -> new Row(key, found.contains("held"), new ArrayList<>()));
                claim(found, row);
            });
            return List.copyOf(rows.values());
        });
    }

    private static void claim(Binding found, Row row) {
        Node claim = found.get("claim");
        if (claim != null && !row.claims.contains(claim)) {
            row.claims.add(claim);
        }
    }

    private record Row(Triple triple, boolean isHeld, List<Node> claims) {}
}
