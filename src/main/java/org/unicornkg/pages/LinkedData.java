package org.unicornkg.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.release.Allowance;
import org.unicornkg.report.Cell;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Doubt;
import org.unicornkg.report.Fact;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// What the head of a page says of its subject in the words of schema.org, for search engines. Only what is sure is
/// said: they know no rumours.
///
/// @param knowledge what is served
/// @param terms of schema.org
/// @param site address of the public service, with a slash at the end
record LinkedData(Knowledge knowledge, SchemaTerms terms, URI site) {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String FOUNDED = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?date WHERE {
              VALUES ?factuality { kg:Confirmed kg:Reported }
              ?founding a kg:Founding ; kg:organization ?thing ; kg:date ?date ; kg:factuality ?factuality
            }
            ORDER BY ?date
            LIMIT 1
            """;

    /// Returns what to say of a thing.
    ///
    /// @param facts of which it is the subject
    String thing(Node thing, ThingNames names, List<Fact> facts, Allowance allowance) {
        List<Node> kinds = terms.classes().isEmpty()
                ? List.of()
                : knowledge.names().kinds(thing, terms.classes().keySet());
        boolean isSure = facts.stream()
                .filter(fact -> is(fact.property(), "factuality"))
                .allMatch(fact -> Doubt.of(fact.value()).isEmpty());
        List<String> types = isSure
                ? kinds.stream().map(terms.classes()::get).distinct().sorted().toList()
                : List.of("Claim");
        Map<String, Object> members = named(thing, types.isEmpty() ? List.of("Thing") : types, names);
        if (!isSure) {
            return DataBlock.json(members);
        }
        knowledge.names().item(thing).ifPresent(item -> members.put("sameAs", Prefixes.WD + item));
        facts.stream()
                .filter(fact -> fact.isAsserted() && fact.doubt().isEmpty())
                .forEach(fact -> tell(fact, members));
        if (knowledge.names().isInstance(thing, KG.ORGANIZATION)) {
            founded(thing, allowance).ifPresent(date -> members.put("foundingDate", date));
        }
        return DataBlock.json(members);
    }

    /// Returns what to say of a claim.
    String claim(Node claim, String name, CitedClaim cited) {
        Map<String, Object> members = begun(claim, List.of("Claim"));
        members.put("name", name);
        members.put("appearance", Map.of("@id", cited.citation().source().getURI()));
        if (!cited.attributedTo().isEmpty()) {
            members.put(
                    "author",
                    cited.attributedTo().stream().map(LinkedData::value).toList());
        }
        return DataBlock.json(members);
    }

    /// Returns what to say of a graph: a dataset that can be had in several syntaxes.
    String graph(Node graph, String name) {
        Map<String, Object> members = begun(graph, List.of("Dataset"));
        members.put("name", name);
        members.put("license", LICENCE);
        List<Map<String, Object>> files = new ArrayList<>();
        for (RdfSyntax syntax : Forms.SYNTAXES) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("@type", "DataDownload");
            file.put("contentUrl", at(Forms.of(graph).in(syntax)));
            file.put("encodingFormat", syntax.mediaType());
            files.add(file);
        }
        members.put("distribution", files);
        return DataBlock.json(members);
    }

    private Map<String, Object> named(Node thing, List<String> types, ThingNames names) {
        Map<String, Object> members = begun(thing, types);
        if (!names.labels().isEmpty()) {
            members.put(
                    "name",
                    names.labels().entrySet().stream()
                            .map(label ->
                                    spoken(label.getValue(), label.getKey().tag()))
                            .toList());
        }
        if (!names.aliases().isEmpty()) {
            members.put(
                    "alternateName",
                    names.aliases().stream()
                            .map(alias -> spoken(alias.text(), alias.language()))
                            .toList());
        }
        return members;
    }

    private Map<String, Object> begun(Node node, List<String> types) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", SchemaTerms.SPACE);
        members.put("@id", node.getURI());
        members.put("@type", types.size() == 1 ? types.getFirst() : types);
        members.put("url", at(Forms.of(node).page()));
        return members;
    }

    private void tell(Fact fact, Map<String, Object> members) {
        if (fact.property() instanceof Cell.Thing property) {
            String name = terms.properties().get(NodeFactory.createURI(property.iri()));
            if (name != null) {
                members.merge(name, List.of(value(fact.value())), LinkedData::joined);
            }
        }
    }

    private static Object joined(Object known, Object more) {
        return known instanceof List<?> one && more instanceof List<?> other
                ? Stream.concat(one.stream(), other.stream()).toList()
                : known;
    }

    private Optional<String> founded(Node thing, Allowance allowance) {
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(FOUNDED), Map.of(Var.alloc("thing"), thing));
        return knowledge
                .base()
                .graphs()
                .select(
                        query,
                        allowance,
                        rows -> rows.hasNext()
                                ? Optional.of(rows.next().get("date").getLiteralLexicalForm())
                                : Optional.empty());
    }

    private String at(String path) {
        return site + path.substring(1);
    }

    private static boolean is(Cell property, String name) {
        return property instanceof Cell.Thing term && term.iri().equals(Prefixes.KG + name);
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Thing thing -> Map.of("@id", thing.iri(), "name", CellView.text(thing));
            case Cell.Value value -> CellView.text(value);
            case Cell.Empty empty -> "";
        };
    }

    private static Object spoken(String text, String language) {
        if (language.isEmpty()) {
            return text;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@language", language);
        value.put("@value", text);
        return value;
    }
}
