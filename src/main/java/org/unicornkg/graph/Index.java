package org.unicornkg.graph;

import org.jspecify.annotations.Nullable;

/// Triples as numbers of terms, sorted: all that begin with the same terms stand together. The terms of a triple are in
/// an order of their own, such as predicate, object, subject; which, is for who asks to know.
///
/// Ranges are half open, and two numbers in one, so that looking up allocates nothing: [#start], [#end].
final class Index {

    private static final long NOTHING = 0;
    private static final int HALF = 32;

    private final int[] first;
    private final int[] second;
    private final int[] third;
    private final int from;
    private final int to;
    /// Where the triples of each first term start, by its number; nothing where these are found by searching.
    private final int @Nullable [] starts;

    private Index(int[] first, int[] second, int[] third, int from, int to, int @Nullable [] starts) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.from = from;
        this.to = to;
        this.starts = starts;
    }

    /// Returns an index over sorted columns, which finds a first term at once.
    ///
    /// @param terms how many terms there are
    static Index of(int[] first, int[] second, int[] third, int terms) {
        int[] starts = new int[terms + 1];
        for (int term : first) {
            starts[term + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        return new Index(first, second, third, 0, first.length, starts);
    }

    /// Returns an index over a part of columns that is sorted in itself. It takes no memory of its own.
    static Index part(int[] first, int[] second, int[] third, int from, int to) {
        return new Index(first, second, third, from, to, null);
    }

    int size() {
        return to - from;
    }

    /// Returns the range of all triples.
    long all() {
        return range(from, to);
    }

    /// Returns the range of the triples that begin with the given terms; an empty one where there are none.
    ///
    /// @param length how many terms are given, 0 to 3
    long range(int length, int one, int two, int three) {
        long found = length == 0 ? all() : beginning(one);
        if (length > 1) {
            found = within(found, second, two);
        }
        return length > 2 ? within(found, third, three) : found;
    }

    private long beginning(int term) {
        return starts == null ? within(all(), first, term) : range(starts[term], starts[term + 1]);
    }

    static int start(long range) {
        return (int) (range >>> HALF);
    }

    static int end(long range) {
        return (int) range;
    }

    static int length(long range) {
        return end(range) - start(range);
    }

    /// Returns a term of the triple at a place: its first, second or third.
    int term(int column, int place) {
        return switch (column) {
            case 0 -> first[place];
            case 1 -> second[place];
            default -> third[place];
        };
    }

    private static long range(int start, int end) {
        return ((long) start << HALF) | end;
    }

    private static long within(long range, int[] column, int term) {
        int start = firstNotBelow(column, start(range), end(range), term);
        if (start == end(range) || column[start] != term) {
            return NOTHING;
        }
        return range(start, firstNotBelow(column, start + 1, end(range), term + 1));
    }

    private static int firstNotBelow(int[] column, int start, int end, int term) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column[middle] < term) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
