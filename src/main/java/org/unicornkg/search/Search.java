package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/// Ranks the things whose names a text meets: scope by scope, in each rank by rank, and within a rank shorter names
/// first. One hit a thing.
final class Search {

    private final List<Name> names;
    private final Register register;
    private final Classes classes;
    private final NameIndex index;
    private final Comparator<Name> order;

    /// @param names in the order of the index
    /// @param order within a rank, the same as the index has it
    Search(List<Name> names, Register register, Classes classes, NameIndex index, Comparator<Name> order) {
        this.names = names;
        this.register = register;
        this.classes = classes;
        this.index = index;
        this.order = order;
    }

    /// Returns the hits, best first.
    ///
    /// @param identified things that the text means beyond doubt
    /// @param scopes where to look, one after the other
    /// @param wanted the things that may be hit
    /// @param worst the worst rank that is looked for
    List<Hit> hits(
            Typed typed, List<Match> identified, List<Scope> scopes, Predicate<Node> wanted, int limit, Rank worst) {
        if (typed.folded().isEmpty() || typed.isTooLong()) {
            return List.of();
        }
        Hits hits = new Hits(typed, wanted, limit);
        for (Scope scope : scopes) {
            hits.addAll(called(typed, typed.forms(), scope), Rank.EXACT);
            hits.addAll(
                    identified.stream()
                            .filter(match -> classes.isWithin(match.thing(), scope))
                            .toList(),
                    Rank.EXACT);
            add(hits, typed, scope, worst);
        }
        return hits.hits;
    }

    private void add(Hits hits, Typed typed, Scope scope, Rank worst) {
        Set<String> keys = typed.keys();
        for (Rank rank : Rank.values()) {
            if (hits.isFull() || rank.compareTo(worst) > 0) {
                return;
            }
            switch (rank) {
                case EXACT -> {}
                case PREFIX -> index.startingWith(keys, scope, hits.adding(rank));
                case WORD -> index.withWordStartingWith(keys, scope, hits.adding(rank));
                case INSIDE -> index.holding(keys, scope, hits.adding(rank));
                case SLIP -> {
                    if (typed.isHan()) {
                        hits.addAll(called(typed, List.of(Form.LATIN), scope), rank);
                    } else if (Nearness.slipsToShow(typed.letters()) > 0) {
                        index.within(Nearness.slipsToShow(typed.letters()), keys, scope, hits.adding(rank));
                    }
                }
            }
        }
    }

    private List<Match> called(Typed typed, List<Form> forms, Scope scope) {
        return forms.stream()
                .flatMap(form ->
                        register.matches(typed.folded(), form, name -> classes.isWithin(name.thing(), scope)).stream())
                .toList();
    }

    /// The hits so far.
    private final class Hits {

        private final Typed typed;
        private final Predicate<Node> wanted;
        private final int limit;
        private final List<Hit> hits = new ArrayList<>();
        private final Set<Node> found = new HashSet<>();

        Hits(Typed typed, Predicate<Node> wanted, int limit) {
            this.typed = typed;
            this.wanted = wanted;
            this.limit = limit;
        }

        boolean isFull() {
            return hits.size() >= limit;
        }

        void addAll(List<Match> matches, Rank rank) {
            matches.stream()
                    .map(match -> new Name(match.thing(), match.name(), false))
                    .sorted(order)
                    .forEach(name -> add(name, rank));
        }

        IntPredicate adding(Rank rank) {
            return number -> {
                add(names.get(number), rank);
                return !isFull();
            };
        }

        private void add(Name name, Rank rank) {
            if (!isFull() && wanted.test(name.thing()) && found.add(name.thing())) {
                hits.add(Hit.of(name, typed.placeIn(name, rank), rank, classes.isNamed(name.thing())));
            }
        }
    }
}
