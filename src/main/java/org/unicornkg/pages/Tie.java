package org.unicornkg.pages;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// That one thing has to do with another.
///
/// @param between which things, and how
/// @param certainty the best of all events that say so
/// @param first the first year in which it may have been; absent without a date
/// @param last the last such year; absent without a date
/// @param event of the events that say so the one whose name comes first; absent where a plain fact does
/// @param events how many say so
record Tie(
        Between between, Certainty certainty, OptionalInt first, OptionalInt last, Optional<Node> event, int events) {

    /// The two ends and the kind of a tie.
    ///
    /// @param relation class of the event, or the property of the plain fact
    /// @param role the property of the event that leads to the target, where that is not what one expects of the class
    record Between(Node source, Node target, Node relation, Optional<Node> role) {}

    /// Returns both as one.
    Tie and(Tie other) {
        return new Tie(
                between,
                certainty.or(other.certainty),
                earlier(first, other.first),
                later(last, other.last),
                Stream.of(event, other.event).flatMap(Optional::stream).min(Comparator.comparing(Node::getURI)),
                events + other.events);
    }

    private static OptionalInt earlier(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()))
                : one.isPresent() ? one : other;
    }

    private static OptionalInt later(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(Math.max(one.getAsInt(), other.getAsInt()))
                : one.isPresent() ? one : other;
    }
}
