package org.unicornkg.graph;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/// All terms of some graphs, each once, with numbers from 0 in the order in which they came. It grows while graphs are
/// built; once they are, it is read by any number of threads.
///
/// Two terms are one where they are the same term, not where they have the same value: RDF 1.1 Concepts §3.3.
final class Dictionary {

    /// The number of what is no term of the graphs.
    static final int NONE = -1;

    private static final int LEAST_ROOM = 1 << 10;

    /// Spreads hash codes over the table: 2³² divided by the golden ratio, as Knuth has it (TAOCP 6.4).
    private static final int GOLDEN = 0x9E3779B9;

    private Node[] terms;
    private int size;
    /// Number + 1 of a term, at or after the place that its hash code gives; 0 where there is none. Half empty.
    private int[] table;

    /// @param room for how many terms at first
    Dictionary(int room) {
        this.terms = new Node[Math.max(room, LEAST_ROOM)];
        this.table = new int[Integer.highestOneBit(terms.length - 1) << 2];
    }

    int size() {
        return size;
    }

    Node term(int number) {
        return terms[number];
    }

    /// Returns the number of a term, or [#NONE].
    int number(Node term) {
        return table[place(term)] - 1;
    }

    /// Returns the number of a term, a new one where it has none yet.
    int add(Node term) {
        int place = place(term);
        if (table[place] > 0) {
            return table[place] - 1;
        }
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size + (size >> 1) + 1);
        }
        terms[size++] = term;
        table[place] = size;
        if (size > table.length >> 1) {
            grow();
        }
        return size - 1;
    }

    /// Gives back the room that was kept for more terms.
    void trim() {
        terms = Arrays.copyOf(terms, size);
    }

    private int place(Node term) {
        int last = table.length - 1;
        int place = (term.hashCode() * GOLDEN) >>> Integer.numberOfLeadingZeros(last);
        while (table[place] > 0 && !terms[table[place] - 1].equals(term)) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void grow() {
        table = new int[table.length << 1];
        for (int number = 0; number < size; number++) {
            table[place(terms[number])] = number + 1;
        }
    }
}
