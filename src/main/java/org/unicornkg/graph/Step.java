package org.unicornkg.graph;

/// One triple pattern, with what is known when its turn comes: which range of which index to go through, and what to do
/// with each triple there.
final class Step {

    private final Index index;
    private final int known;
    /// In the order of the index, as [NumberedPattern] codes them.
    private final int[] codes;
    /// Whether the variable of a column was met in a column before.
    private final boolean[] isRepeated = new boolean[CompactGraph.PARTS];

    /// @param triple codes of subject, predicate, object
    /// @param bound the variables that have a value, as bits
    Step(CompactGraph graph, int[] triple, long bound) {
        boolean[] isKnown = new boolean[CompactGraph.PARTS];
        int count = 0;
        for (int part = 0; part < CompactGraph.PARTS; part++) {
            isKnown[part] = isKnown(triple[part], bound);
            count += isKnown[part] ? 1 : 0;
        }
        int first = CompactGraph.indexOf(
                isKnown[CompactGraph.SUBJECT], isKnown[CompactGraph.PREDICATE], isKnown[CompactGraph.OBJECT]);
        this.index = graph.index(first);
        this.known = count;
        this.codes = new int[CompactGraph.PARTS];
        for (int column = 0; column < CompactGraph.PARTS; column++) {
            codes[column] = triple[(first + column) % CompactGraph.PARTS];
            for (int before = known; before < column; before++) {
                isRepeated[column] |= codes[before] == codes[column];
            }
        }
    }

    /// Tells whether a part of a pattern is a term, or a variable that has a value.
    static boolean isKnown(int code, long bound) {
        return code < 0 || (bound >>> code & 1) == 1;
    }

    /// Returns the variables that have a value after a triple pattern was matched.
    static long after(int[] triple, long bound) {
        long after = bound;
        for (int code : triple) {
            after |= code < 0 ? 0 : 1L << code;
        }
        return after;
    }

    /// Returns the range of triples to go through.
    ///
    /// @param values by variable
    long range(int[] values) {
        return index.range(known, value(codes[0], values), value(codes[1], values), value(codes[2], values));
    }

    private static int value(int code, int[] values) {
        return code < 0 ? ~code : values[code];
    }

    /// Takes the values of the triple at a place; false where a variable would have two.
    boolean take(int place, int[] values) {
        for (int column = known; column < CompactGraph.PARTS; column++) {
            int term = index.term(column, place);
            if (!isRepeated[column]) {
                values[codes[column]] = term;
            } else if (values[codes[column]] != term) {
                return false;
            }
        }
        return true;
    }
}
