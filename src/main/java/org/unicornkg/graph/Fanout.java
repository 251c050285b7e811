package org.unicornkg.graph;

import java.util.HashMap;
import java.util.Map;

/// How many different subjects and objects the triples of each predicate have, from which follows how many triples to
/// expect of one of them.
///
/// @param byPredicate by the number of the predicate
/// @param all of the whole graph
record Fanout(Map<Integer, Different> byPredicate, Different all) {

    /// How many different terms.
    record Different(int subjects, int objects) {}

    static Fanout of(CompactGraph graph) {
        Map<Integer, int[]> counts = new HashMap<>();
        int subjects = count(graph.index(CompactGraph.SUBJECT), 1, CompactGraph.SUBJECT, counts);
        count(graph.index(CompactGraph.PREDICATE), 0, CompactGraph.OBJECT, counts);
        int objects = changes(graph.index(CompactGraph.OBJECT));
        Map<Integer, Different> byPredicate = new HashMap<>();
        counts.forEach((predicate, count) ->
                byPredicate.put(predicate, new Different(count[CompactGraph.SUBJECT], count[CompactGraph.OBJECT])));
        return new Fanout(Map.copyOf(byPredicate), new Different(subjects, objects));
    }

    Different of(int predicate) {
        return byPredicate.getOrDefault(predicate, all);
    }

    /// Counts for each predicate the different pairs of it and the term beside it in the order of the index.
    ///
    /// @param predicate the column of the predicate, 0 or 1, of the two that are looked at
    /// @return how many first terms there are
    private static int count(Index index, int predicate, int slot, Map<Integer, int[]> counts) {
        long range = index.all();
        int firsts = 0;
        for (int place = Index.start(range); place < Index.end(range); place++) {
            boolean isFirst = place == Index.start(range) || index.term(0, place) != index.term(0, place - 1);
            firsts += isFirst ? 1 : 0;
            if (isFirst || index.term(1, place) != index.term(1, place - 1)) {
                counts.computeIfAbsent(index.term(predicate, place), key -> new int[CompactGraph.PARTS])[slot]++;
            }
        }
        return firsts;
    }

    private static int changes(Index index) {
        return count(index, 1, CompactGraph.SUBJECT, new HashMap<>());
    }
}
