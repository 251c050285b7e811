package org.unicornkg.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/// Takes triples, graph after graph, and makes graphs of them that never change. For one thread; each graph is begun
/// once.
public final class GraphsBuilder {

    private static final int LEAST_ROOM = 1 << 10;

    private final PrefixMapping prefixes;
    private final Dictionary terms;
    private final List<Node> names = new ArrayList<>();
    /// Where the triples of each graph start.
    private final List<Integer> starts = new ArrayList<>();
    private int[][] parts;
    private int size;

    /// @param prefixes of all graphs
    /// @param terms how many to make room for at first
    public GraphsBuilder(PrefixMapping prefixes, int terms) {
        this.prefixes = prefixes;
        this.terms = new Dictionary(terms);
        this.parts = new int[CompactGraph.PARTS][LEAST_ROOM];
    }

    /// Begins the next graph, which gets the triples from here on.
    ///
    /// @throws IllegalArgumentException where it was begun before
    public void begin(Node name) {
        if (names.contains(name)) {
            throw new IllegalArgumentException("begun twice: " + name);
        }
        names.add(name);
        starts.add(size);
    }

    /// Returns the number of a term, for [#add(int, int, int)]: 0 for the first, 1 for the next that is new.
    public int number(Node term) {
        return terms.add(term);
    }

    /// Adds a triple to the graph that was begun last.
    public void add(Triple triple) {
        add(number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject()));
    }

    /// Adds a triple of terms that have their numbers.
    public void add(int subject, int predicate, int object) {
        if (size == parts[CompactGraph.SUBJECT].length) {
            for (int part = 0; part < CompactGraph.PARTS; part++) {
                parts[part] = Arrays.copyOf(parts[part], size + (size >> 1));
            }
        }
        parts[CompactGraph.SUBJECT][size] = subject;
        parts[CompactGraph.PREDICATE][size] = predicate;
        parts[CompactGraph.OBJECT][size] = object;
        size++;
    }

    /// Makes the graphs. The builder is of no use afterwards.
    public CompactGraphs build() {
        terms.trim();
        int[] graphs = graphs();
        int[] bySubject =
                sorted(sorted(sorted(all(), CompactGraph.OBJECT), CompactGraph.PREDICATE), CompactGraph.SUBJECT);
        // What is sorted once more keeps its order among the same: by object, then subject, then predicate.
        int[] byObject = sorted(bySubject, CompactGraph.OBJECT);
        int[] byPredicate = sorted(byObject, CompactGraph.PREDICATE);
        int[][] orders = {bySubject, byPredicate, byObject};
        Index[] union = new Index[CompactGraph.PARTS];
        Index[][] named = new Index[names.size()][CompactGraph.PARTS];
        for (int part = 0; part < CompactGraph.PARTS; part++) {
            int[][] columns = columns(withoutRepeats(orders[part], null), part);
            union[part] = Index.of(columns[0], columns[1], columns[2], terms.size());
            share(orders[part], graphs, part, named);
        }
        Map<Node, Graph> byName = new LinkedHashMap<>();
        for (int graph = 0; graph < named.length; graph++) {
            byName.put(names.get(graph), new CompactGraph(prefixes, terms, named[graph]));
        }
        return new CompactGraphs(new CompactGraph(prefixes, terms, union), byName);
    }

    /// Gives each named graph its part of columns that all of them share.
    private void share(int[] order, int[] graphs, int part, Index[][] named) {
        int[] rows = withoutRepeats(CountingSort.by(graphs, names.size(), order), graphs);
        int[][] columns = columns(rows, part);
        int start = 0;
        for (int graph = 0; graph < named.length; graph++) {
            int end = start;
            while (end < rows.length && graphs[rows[end]] == graph) {
                end++;
            }
            named[graph][part] = Index.part(columns[0], columns[1], columns[2], start, end);
            start = end;
        }
    }

    private int[] all() {
        int[] rows = new int[size];
        for (int row = 0; row < size; row++) {
            rows[row] = row;
        }
        return rows;
    }

    private int[] sorted(int[] rows, int part) {
        return CountingSort.by(parts[part], terms.size(), rows);
    }

    /// Returns the graph of each row.
    private int[] graphs() {
        int[] graphs = new int[size];
        for (int graph = 0; graph < names.size(); graph++) {
            int end = graph + 1 < names.size() ? starts.get(graph + 1) : size;
            Arrays.fill(graphs, starts.get(graph), end, graph);
        }
        return graphs;
    }

    /// Leaves out rows that are the same as the one before.
    ///
    /// @param graphs of the rows, where the same triple in another graph is another row
    private int[] withoutRepeats(int[] rows, int @Nullable [] graphs) {
        int[] once = new int[rows.length];
        int length = 0;
        for (int row : rows) {
            int before = length == 0 ? row : once[length - 1];
            if (length == 0 || !isSame(before, row) || (graphs != null && graphs[before] != graphs[row])) {
                once[length++] = row;
            }
        }
        return Arrays.copyOf(once, length);
    }

    private boolean isSame(int one, int other) {
        for (int[] part : parts) {
            if (part[one] != part[other]) {
                return false;
            }
        }
        return true;
    }

    /// Returns the parts of the rows in the order of an index.
    private int[][] columns(int[] rows, int first) {
        int[][] columns = new int[CompactGraph.PARTS][rows.length];
        for (int column = 0; column < CompactGraph.PARTS; column++) {
            int[] part = parts[(first + column) % CompactGraph.PARTS];
            for (int place = 0; place < rows.length; place++) {
                columns[column][place] = part[rows[place]];
            }
        }
        return columns;
    }
}
