package org.unicornkg.graph;

import java.util.Arrays;

/// How many different subjects and objects the triples of each predicate have, from which follows how many triples to
/// expect of one of them.
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record Fanout(int[] predicates, int[] subjects, int[] objects, Different all) {

    /// How many different terms.
    record Different(int subjects, int objects) {}

    static Fanout of(CompactGraph graph) {
        Index bySubject = graph.index(CompactGraph.SUBJECT);
        Index byPredicate = graph.index(CompactGraph.PREDICATE);
        int[] predicates = firsts(byPredicate);
        return new Fanout(
                predicates,
                pairs(bySubject, 1, predicates),
                pairs(byPredicate, 0, predicates),
                new Different(firsts(bySubject).length, firsts(graph.index(CompactGraph.OBJECT)).length));
    }

    /// Returns the numbers for one predicate; where the graph has no such, those of all.
    Different of(int predicate) {
        int at = Arrays.binarySearch(predicates, predicate);
        return at < 0 ? all : new Different(subjects[at], objects[at]);
    }

    /// Returns the different first terms of an index, in its order.
    private static int[] firsts(Index index) {
        int[] firsts = new int[index.size()];
        int size = 0;
        long range = index.all();
        for (int place = Index.start(range); place < Index.end(range); place++) {
            if (size == 0 || firsts[size - 1] != index.term(0, place)) {
                firsts[size++] = index.term(0, place);
            }
        }
        return Arrays.copyOf(firsts, size);
    }

    /// Counts for each predicate the different pairs of first and second term, of which one is the predicate.
    ///
    /// @param column of the predicate, 0 or 1
    private static int[] pairs(Index index, int column, int[] predicates) {
        int[] pairs = new int[predicates.length];
        long range = index.all();
        for (int place = Index.start(range); place < Index.end(range); place++) {
            if (place == Index.start(range)
                    || index.term(0, place) != index.term(0, place - 1)
                    || index.term(1, place) != index.term(1, place - 1)) {
                pairs[Arrays.binarySearch(predicates, index.term(column, place))]++;
            }
        }
        return pairs;
    }
}
