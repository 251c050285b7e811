package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// A thing that may be meant by a query, with all that speaks for it and against it.
///
/// @param name how its name was met; absent where none was given
/// @param hasType whether it is of a type that was asked for; absent where none was
/// @param agreements property id → how what is known of it stands to what was given
record Contender(Node thing, Optional<NameMatch> name, Optional<Boolean> hasType, Map<String, Agreement> agreements) {

    private static final double OF_OTHER_TYPE = 0.5;
    private static final double WITHOUT_PROPERTIES = 0.5;
    private static final double PRECISION = 100;

    Contender {
        agreements = new LinkedHashMap<>(agreements);
    }

    /// Returns the score, from 0 to 100.
    double score() {
        double points = name.map(met -> met.points() * (WITHOUT_PROPERTIES + (1 - WITHOUT_PROPERTIES) * agreement()))
                .orElseGet(() -> 100 * agreement());
        double typed = hasType.orElse(true) ? points : points * OF_OTHER_TYPE;
        return Math.round(typed * PRECISION) / PRECISION;
    }

    /// Returns how far what is known of it agrees with all that was given, from 0 to 1.
    private double agreement() {
        return agreements.values().stream()
                .mapToDouble(Agreement::value)
                .average()
                .orElse(1);
    }

    /// Tells whether it is the one beyond doubt: its whole name was met, nothing speaks against it, and no other is as
    /// good.
    boolean isMatch(List<Contender> all) {
        return isCertain()
                && all.stream()
                        .noneMatch(other -> !other.thing.equals(thing) && other.isCertain() && !isBetterThan(other));
    }

    private boolean isCertain() {
        return name.filter(NameMatch::isCertain).isPresent()
                && hasType.orElse(true)
                && !agreements.containsValue(Agreement.DISAGREES);
    }

    private boolean isBetterThan(Contender other) {
        boolean isMeantAlone = name.filter(NameMatch::isOfItsOwn).isPresent();
        boolean isOtherMeantAlone = other.name.filter(NameMatch::isOfItsOwn).isPresent();
        return (isMeantAlone && !isOtherMeantAlone)
                || (isMeantAlone == isOtherMeantAlone && agreement() > other.agreement());
    }

    /// Returns the features from which the score is made.
    Map<Feature, ValueNode> features() {
        Map<Feature, ValueNode> features = new LinkedHashMap<>();
        name.ifPresent(met -> {
            features.put(Feature.NAME, IntNode.valueOf(met.rank()));
            features.put(Feature.PART, DoubleNode.valueOf(Math.round(met.part() * PRECISION) / PRECISION));
        });
        hasType.ifPresent(has -> features.put(Feature.TYPE, BooleanNode.valueOf(has)));
        return features;
    }
}
