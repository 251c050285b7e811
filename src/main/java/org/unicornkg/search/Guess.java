package org.unicornkg.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// What somebody may have meant by a text that no thing is called.
final class Guess {

    private final List<Name> names;
    private final Classes classes;
    private final Lazy<NameIndex> index;

    Guess(List<Name> names, Classes classes, Lazy<NameIndex> index) {
        this.names = names;
        this.classes = classes;
        this.index = index;
    }

    private record Near(Name name, int distance) {}

    /// Returns the thing that was meant: one is a slip away, and no other within one more.
    ///
    /// @param ofClasses only instances of one of these; none: of any
    /// @param wanted the names that may be meant
    Optional<Match> meant(Typed typed, Set<Node> ofClasses, Predicate<Name> wanted) {
        List<Near> near = candidates(typed, ofClasses).stream()
                .filter(wanted)
                .map(name -> new Near(name, typed.slips(name)))
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(other -> typed.isInScriptOf(other.name), Comparator.reverseOrder())
                        .thenComparing(Near::name, Name.ORDER))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Near best = near.getFirst();
        Node thing = best.name.thing();
        boolean isAlone = near.stream()
                .noneMatch(other -> other.distance <= best.distance + 1
                        && !other.name.thing().equals(thing));
        return isAlone && typed.mayBe(best.name, best.distance)
                ? Optional.of(new Match(thing, best.name.text(), How.SLIP))
                : Optional.empty();
    }

    /// Returns the things with the nearest names, nearest first, those with a name of their own before events.
    Stream<Node> nearest(Typed typed, Set<Node> ofClasses) {
        return candidates(typed, ofClasses).stream()
                .flatMap(name -> typed.distance(name).stream().mapToObj(distance -> new Near(name, distance)))
                .sorted(Comparator.comparing(
                                (Near near) -> classes.isNamed(near.name.thing()), Comparator.reverseOrder())
                        .thenComparingInt(Near::distance)
                        .thenComparingInt(near -> Hit.length(near.name))
                        .thenComparing(Near::name, Name.ORDER))
                .map(near -> near.name.thing())
                .distinct();
    }

    private List<Name> candidates(Typed typed, Set<Node> ofClasses) {
        if (typed.folded().isEmpty() || typed.isTooLong()) {
            return List.of();
        }
        return index.get().near(typed.allKeys(), Scope.of(ofClasses)).stream()
                .map(names::get)
                .toList();
    }
}
