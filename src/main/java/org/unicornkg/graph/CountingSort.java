package org.unicornkg.graph;

/// Sorts by small numbers, of which there are about as many as rows: in linear time, and rows with the same number stay
/// in their order (Knuth, TAOCP 5.2, distribution counting).
final class CountingSort {

    private CountingSort() {}

    /// Returns the rows, sorted.
    ///
    /// @param numbers by row, each at least 0
    /// @param end more than any number
    static int[] by(int[] numbers, int end, int[] rows) {
        int[] next = new int[end + 1];
        for (int row : rows) {
            next[numbers[row] + 1]++;
        }
        for (int number = 0; number < end; number++) {
            next[number + 1] += next[number];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[numbers[row]]++] = row;
        }
        return sorted;
    }
}
