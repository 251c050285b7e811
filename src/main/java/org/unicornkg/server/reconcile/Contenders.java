package org.unicornkg.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.release.Graphs;
import org.unicornkg.search.Hit;
import org.unicornkg.search.Match;
import org.unicornkg.search.Mention;
import org.unicornkg.search.Names;
import org.unicornkg.search.Rank;
import org.unicornkg.vocab.Prefixes;

/// Finds and ranks the things that queries may mean.
final class Contenders {

    /// What a search finds beyond what is asked for, so that a better one further down is not lost.
    private static final int MORE = 20;

    private static final Node UNNAMED_SOURCE = NodeFactory.createURI(Prefixes.KG + "UnnamedSource");

    private final Graphs graphs;
    private final Names names;

    Contenders(Graphs graphs, Names names) {
        this.graphs = graphs;
        this.names = names;
    }

    /// Returns the candidates of each query, best first; those of a query depend on no other.
    Map<String, List<Contender>> of(Map<String, Query> queries, Audience audience) {
        Map<String, Map<Node, Optional<NameMatch>>> found = new LinkedHashMap<>();
        Set<Node> things = new LinkedHashSet<>();
        Set<Node> properties = new LinkedHashSet<>();
        queries.forEach((key, query) -> {
            Map<Node, Optional<NameMatch>> some = found(query, audience);
            found.put(key, some);
            if (!query.filters().isEmpty()) {
                things.addAll(some.keySet());
                query.filters().forEach(filter -> properties.add(filter.property()));
            }
        });
        Facts facts = Facts.of(graphs, things, properties, audience);
        Map<String, List<Contender>> ranked = new LinkedHashMap<>();
        queries.forEach((key, query) -> ranked.put(key, ranked(query, found.getOrDefault(key, Map.of()), facts)));
        return ranked;
    }

    private List<Contender> ranked(Query query, Map<Node, Optional<NameMatch>> found, Facts facts) {
        List<Contender> all = new ArrayList<>();
        found.forEach((thing, name) -> {
            Map<String, Agreement> agreements = new LinkedHashMap<>();
            query.filters()
                    .forEach(filter -> agreements.merge(
                            Schema.id(filter.property()),
                            filter.with(facts.values(thing, filter.property())),
                            (one, other) -> one.compareTo(other) > 0 ? one : other));
            all.add(new Contender(thing, name, hasType(query, thing), agreements));
        });
        all.sort(Comparator.comparingDouble(Contender::score)
                .reversed()
                .thenComparing(contender -> contender.thing().getURI()));
        return all;
    }

    private static <T> void best(Map<Node, T> found, Node thing, T name, Comparator<T> order) {
        found.merge(thing, name, (one, other) -> order.compare(one, other) >= 0 ? one : other);
    }

    private Map<Node, Optional<NameMatch>> found(Query query, Audience audience) {
        audience.check();
        Map<Node, Optional<NameMatch>> found = new HashMap<>();
        if (query.text().isPresent()) {
            byName(query, query.text().get(), audience).forEach((thing, name) -> found.put(thing, Optional.of(name)));
        } else {
            for (PropertyFilter filter : query.filters()) {
                Facts.bearers(graphs, filter, audience).stream()
                        .filter(thing -> isWanted(query, thing))
                        .forEach(thing -> found.put(thing, Optional.empty()));
            }
        }
        return found;
    }

    private Map<Node, NameMatch> byName(Query query, String text, Audience audience) {
        Map<Node, NameMatch> found = new HashMap<>();
        for (Set<Node> scope : scopes(query)) {
            audience.check();
            for (Match match : names.bearers(text, scope)) {
                best(found, match.thing(), NameMatch.whole(match, text), Comparator.naturalOrder());
            }
            for (Hit hit : names.search(text, scope, query.limit() + MORE)) {
                best(found, hit.thing(), NameMatch.partly(part(hit)), Comparator.naturalOrder());
            }
        }
        audience.check();
        for (Mention mention : names.mentions(text)) {
            double part = worth(Rank.WORD)
                    * (mention.end() - mention.start())
                    / text.strip().length();
            mention.candidates()
                    .forEach(match -> best(found, match.thing(), NameMatch.partly(part), Comparator.naturalOrder()));
        }
        found.keySet().removeIf(thing -> !isWanted(query, thing));
        return found;
    }

    private static double part(Hit hit) {
        double share =
                (double) (hit.end() - hit.start()) / Math.max(1, hit.name().length());
        return worth(hit.rank()) * share;
    }

    private static double worth(Rank rank) {
        return switch (rank) {
            case EXACT, PREFIX -> 1;
            case WORD -> 0.9;
            case INSIDE -> 0.8;
            case SLIP -> 0.7;
        };
    }

    /// Where to look: in all types that are asked for at once, so that many cost no more than one, and everywhere where
    /// others may come, too.
    private static List<Set<Node>> scopes(Query query) {
        if (query.types().isEmpty()) {
            return List.of(Set.of());
        }
        return switch (query.strictness()) {
            case ANY -> List.of(Set.copyOf(query.types()));
            case ALL -> List.of(Set.of(query.types().getFirst()));
            case SHOULD -> List.of(Set.of(), Set.copyOf(query.types()));
        };
    }

    private Optional<Boolean> hasType(Query query, Node thing) {
        if (query.types().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                query.strictness() == Query.Strictness.ALL
                        ? query.types().stream().allMatch(type -> names.isInstance(thing, type))
                        : query.types().stream().anyMatch(type -> names.isInstance(thing, type)));
    }

    /// An event is found only by who asks for events, since its label holds the names of others, and so is a source
    /// without a name.
    private boolean isWanted(Query query, Node thing) {
        boolean hasType = hasType(query, thing).orElse(false);
        boolean mayBeOfOther = query.types().isEmpty() || query.strictness() == Query.Strictness.SHOULD;
        return isEntity(thing) && (hasType || (mayBeOfOther && isNamed(names, thing)));
    }

    /// Tells whether a thing has a name of its own. The label of an unnamed source only says what it is, as that of an
    /// event does.
    static boolean isNamed(Names names, Node thing) {
        return names.isNamed(thing) && !names.isInstance(thing, UNNAMED_SOURCE);
    }

    /// Tells whether a thing has an id of the identifier space.
    static boolean isEntity(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(Prefixes.ID);
    }
}
