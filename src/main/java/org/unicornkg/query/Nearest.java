package org.unicornkg.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which names a mistyped one may have meant: those that share most pairs of letters with it.
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /// Returns the nearest names, best first; none where nothing is alike.
    static List<String> to(String name, Collection<String> names) {
        Set<String> asked = pairs(name);
        return names.stream()
                .filter(other -> likeness(asked, other) > 0.2)
                .sorted(Comparator.comparingDouble((String other) -> -likeness(asked, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /// Returns the share of pairs of letters that two names have in common (Dice's coefficient), from 0 to 1.
    private static double likeness(Set<String> asked, String other) {
        Set<String> pairs = pairs(other);
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(asked);
        return pairs.isEmpty() || asked.isEmpty() ? 0 : 2.0 * common.size() / (pairs.size() + asked.size());
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= Math.min(name.length(), 200); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
