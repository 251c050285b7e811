package org.unicornkg.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// The things that may have an item of their own: agents, products, roles and topics; not sources that nobody names.
final class Things {

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String THING = """
              VALUES ?broad { kg:Agent kg:Product kg:Role kg:Topic }
              ?thing a ?broad .
              FILTER NOT EXISTS { ?thing a kg:UnnamedSource }
            """;

    private static final String TYPES = PREFIXES + "SELECT DISTINCT ?thing ?type WHERE {\n" + THING + """
              ?thing a ?type .
              FILTER (STRSTARTS(STR(?type), STR(kg:)))
            }
            """;

    private static final String NARROWER = PREFIXES + """
            SELECT DISTINCT ?wide ?narrow WHERE {
              ?narrow rdfs:subClassOf+ ?wide .
              FILTER (STRSTARTS(STR(?wide), STR(kg:)) && STRSTARTS(STR(?narrow), STR(kg:)) && ?wide != ?narrow)
            }
            """;

    private static final String NAMES = PREFIXES + "SELECT DISTINCT ?thing ?property ?name WHERE {\n" + THING + """
              VALUES ?property { rdfs:label skos:altLabel }
              ?thing ?property ?name .
            }
            """;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");

    /// A decade is given by its first year.
    private static final String DECADE = Prefixes.KG + "birthDecade";

    private static final int YEARS_OF_DECADE = 9;

    private final SortedMap<String, Draft> drafts = new TreeMap<>();
    private final Map<Node, Set<Node>> narrower = new HashMap<>();

    private Things() {}

    /// What is found of a thing, query by query.
    private static final class Draft {
        private final Node node;
        private final SortedSet<String> types = new TreeSet<>();
        private final Map<String, Node> typeNodes = new HashMap<>();
        private final SortedMap<Integer, Set<String>> labels = new TreeMap<>();
        private final SortedMap<Integer, Set<String>> aliases = new TreeMap<>();
        private final Map<Node, Set<String>> relations = new LinkedHashMap<>();
        private final Map<Node, Thing.Years> years = new LinkedHashMap<>();

        private Draft(Node node) {
            this.node = node;
        }

        private Thing finished(Map<Node, Set<Node>> narrower) {
            return new Thing(
                    node,
                    flat(labels),
                    flat(aliases),
                    types.stream().map(typeNodes::get).toList(),
                    narrower,
                    Map.copyOf(relations),
                    Map.copyOf(years));
        }

        private static List<String> flat(SortedMap<Integer, Set<String>> byLanguage) {
            Set<String> all = new LinkedHashSet<>();
            byLanguage.values().forEach(all::addAll);
            return List.copyOf(all);
        }
    }

    /// Reads them all, by IRI.
    ///
    /// @param linked thing → QID of the item that it is linked to
    static List<Thing> of(Graphs graphs, Alignments alignments, Map<Node, String> linked) {
        Things things = new Things();
        each(graphs, TYPES, things::type);
        each(
                graphs,
                NARROWER,
                row -> things.narrower
                        .computeIfAbsent(row.get("wide"), key -> new LinkedHashSet<>())
                        .add(row.get("narrow")));
        each(graphs, NAMES, things::name);
        if (!alignments.terms().isEmpty()) {
            each(graphs, facts(alignments.terms()), row -> things.fact(row, linked));
            each(graphs, events(alignments.terms()), things::event);
        }
        return things.drafts.values().stream()
                .map(draft -> draft.finished(things.narrower))
                .toList();
    }

    private static void each(Graphs graphs, String query, Consumer<Binding> reader) {
        graphs.select(QueryFactory.create(query), rows -> {
            rows.forEachRemaining(reader);
            return reader;
        });
    }

    private static String facts(Collection<Node> terms) {
        return PREFIXES + "SELECT DISTINCT ?thing ?property ?value WHERE {\n" + THING + "  VALUES ?property { "
                + listed(terms) + " }\n  ?thing ?property ?value .\n}";
    }

    /// When what happened only once happened to a thing.
    private static String events(Collection<Node> terms) {
        return PREFIXES + "SELECT DISTINCT ?thing ?class ?earliest ?latest WHERE {\n" + THING + "  VALUES ?class { "
                + listed(terms) + " }\n" + """
                  VALUES ?role { kg:organization kg:product }
                  ?event a ?class ;
                         ?role ?thing ;
                         kg:earliest ?earliest ;
                         kg:latest ?latest .
                }
                """;
    }

    private static String listed(Collection<Node> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(Node::getURI))
                .map(term -> "<" + term.getURI() + ">")
                .collect(Collectors.joining(" "));
    }

    private void type(Binding row) {
        Node thing = row.get("thing");
        Node type = row.get("type");
        Draft draft = drafts.computeIfAbsent(thing.toString(), key -> new Draft(thing));
        draft.types.add(type.getURI());
        draft.typeNodes.put(type.getURI(), type);
    }

    private void name(Binding row) {
        Draft draft = drafts.get(row.get("thing").toString());
        Node name = row.get("name");
        if (draft == null || !name.isLiteral()) {
            return;
        }
        boolean isLabel = Prefixes.localName(row.get("property")).equals("label");
        List<String> order = new ArrayList<>(List.of("en", "zh-Hant", "zh-Hans"));
        int place = order.indexOf(name.getLiteralLanguage());
        (isLabel ? draft.labels : draft.aliases)
                .computeIfAbsent(place < 0 ? order.size() : place, key -> new TreeSet<>())
                .add(name.getLiteralLexicalForm());
    }

    private void fact(Binding row, Map<Node, String> linked) {
        Draft draft = drafts.get(row.get("thing").toString());
        Node property = row.get("property");
        Node value = row.get("value");
        if (draft == null) {
            return;
        }
        String item = linked.get(value);
        if (item != null) {
            draft.relations.computeIfAbsent(property, key -> new TreeSet<>()).add(item);
        } else if (value.isLiteral()) {
            year(value).ifPresent(first -> {
                int last = property.getURI().equals(DECADE) ? first + YEARS_OF_DECADE : first;
                draft.years.merge(property, new Thing.Years(first, last), Thing.Years::with);
            });
        }
    }

    private void event(Binding row) {
        Draft draft = drafts.get(row.get("thing").toString());
        OptionalInt first = year(row.get("earliest"));
        OptionalInt last = year(row.get("latest"));
        if (draft != null && first.isPresent() && last.isPresent()) {
            draft.years.merge(row.get("class"), new Thing.Years(first.getAsInt(), last.getAsInt()), Thing.Years::with);
        }
    }

    private static OptionalInt year(Node literal) {
        Matcher year = YEAR.matcher(literal.getLiteralLexicalForm());
        return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
