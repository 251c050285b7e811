package org.unicornkg.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.unicornkg.search.How;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Says how likely it is that an item is a thing of ours, by what is known here of both.
///
/// The weights are judgement, not measurement: there are too few decided links yet to learn from.
final class Judge {

    private static final double LABEL = 0.35;
    private static final double ALIAS = 0.10;
    private static final double TYPE = 0.15;
    private static final double DATES = 0.10;
    private static final double RELATIONS = 0.20;
    private static final double SERVICE = 0.10;

    /// A year is off by one where one side counts from an announcement.
    private static final double NEXT_YEAR = 0.5;

    private final Names names;
    private final Alignments alignments;

    /// Others are known where ours is not among them: nobody writes down all.
    private static final double OTHERS = 0.25;

    Judge(Names names, Alignments alignments) {
        this.names = names;
        this.alignments = alignments;
    }

    Scored score(Thing thing, Candidate candidate, ItemFacts facts, List<String> foundBy) {
        Optional<Met> label = meet(thing, thing.labels(), candidate.name());
        Optional<Met> alias = meet(thing, thing.aliases(), candidate.name());
        return new Scored(
                candidate,
                List.of(
                        label.map(met -> Feature.known("label", LABEL, value(met.how), words(met)))
                                .orElseGet(() -> Feature.known("label", LABEL, 0, "other than ours")),
                        alias(label, alias),
                        type(thing, candidate),
                        dates(thing, facts),
                        relations(thing, facts),
                        candidate.score().isPresent()
                                ? Feature.known(
                                        "service", SERVICE, candidate.score().getAsDouble(), "")
                                : Feature.unknown("service", SERVICE)),
                foundBy);
    }

    /// How a name of ours and one elsewhere meet.
    private record Met(String name, How how) {}

    private Optional<Met> meet(Thing thing, Collection<String> ours, String theirs) {
        Met best = null;
        for (String name : ours) {
            Optional<How> how = names.meeting(thing.node(), name, theirs);
            if (how.isPresent() && (best == null || how.get().compareTo(best.how) < 0)) {
                best = new Met(name, how.get());
            }
        }
        return Optional.ofNullable(best);
    }

    /// An item has one label: that it is our label says nothing against our aliases.
    private static Feature alias(Optional<Met> label, Optional<Met> alias) {
        boolean isBetter =
                alias.isPresent() && (label.isEmpty() || alias.get().how.compareTo(label.get().how) < 0);
        return isBetter
                ? Feature.known("alias", ALIAS, value(alias.get().how), words(alias.get()))
                : Feature.unknown("alias", ALIAS);
    }

    private static double value(How how) {
        return switch (how) {
            case EXACT, FOLDED -> 1;
            case SCRIPT -> 0.95;
            case SOUND -> 0.8;
            case SLIP -> 0.6;
        };
    }

    private static String words(Met met) {
        return switch (met.how) {
                    case EXACT, FOLDED -> "the same: ";
                    case SCRIPT -> "the same in the other script: ";
                    case SOUND -> "the same in Latin letters: ";
                    case SLIP -> "nearly the same: ";
                }
                + met.name;
    }

    private Feature type(Thing thing, Candidate candidate) {
        Set<String> fitting = alignments.fitting(thing.types());
        if (fitting.isEmpty() || candidate.types().isEmpty()) {
            return Feature.unknown("type", TYPE);
        }
        Optional<String> shared =
                candidate.types().stream().filter(fitting::contains).findFirst();
        return shared.map(type -> Feature.known("type", TYPE, 1, type))
                .orElseGet(() -> Feature.known("type", TYPE, 0, String.join(", ", candidate.types())));
    }

    private Feature dates(Thing thing, ItemFacts facts) {
        double sum = 0;
        Set<String> why = new TreeSet<>();
        int compared = 0;
        for (Map.Entry<Node, Thing.Years> ours : thing.years().entrySet()) {
            for (String property : alignments.about(ours.getKey())) {
                OptionalInt off = facts.years().getOrDefault(property, List.of()).stream()
                        .mapToInt(ours.getValue()::distance)
                        .min();
                if (off.isPresent()) {
                    compared++;
                    sum += off.getAsInt() == 0 ? 1 : off.getAsInt() == 1 ? NEXT_YEAR : 0;
                    why.add(Prefixes.localName(ours.getKey()) + ": "
                            + (off.getAsInt() == 0 ? "the same" : off.getAsInt() + " years off"));
                }
            }
        }
        return compared == 0
                ? Feature.unknown("dates", DATES)
                : Feature.known("dates", DATES, sum / compared, String.join(", ", why));
    }

    private Feature relations(Thing thing, ItemFacts facts) {
        double sum = 0;
        Set<String> why = new TreeSet<>();
        int compared = 0;
        for (Map.Entry<Node, Set<String>> ours : thing.relations().entrySet()) {
            for (String property : alignments.about(ours.getKey())) {
                List<String> theirs = facts.items().getOrDefault(property, List.of());
                if (!theirs.isEmpty()) {
                    compared++;
                    Optional<String> shared =
                            theirs.stream().filter(ours.getValue()::contains).findFirst();
                    sum += shared.isPresent() ? 1 : OTHERS;
                    why.add(Prefixes.localName(ours.getKey()) + ": " + shared.orElse("others"));
                }
            }
        }
        return compared == 0
                ? Feature.unknown("relations", RELATIONS)
                : Feature.known("relations", RELATIONS, sum / compared, String.join(", ", why));
    }
}
