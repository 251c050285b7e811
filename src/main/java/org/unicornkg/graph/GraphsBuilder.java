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

/// Takes triples, graph after graph, and makes graphs of them that never change. For one thread; each graph is begun
/// once, and holds no triple twice.
public final class GraphsBuilder {

    private static final int LEAST_ROOM = 1 << 10;

    private final PrefixMapping prefixes;
    private final Terms terms;
    private final List<Node> names = new ArrayList<>();
    /// Where the triples of each graph start.
    private final List<Integer> starts = new ArrayList<>();
    private int[][] parts;
    private int size;

    /// @param prefixes of all graphs
    /// @param terms how many to make room for at first
    public GraphsBuilder(PrefixMapping prefixes, int terms) {
        this.prefixes = prefixes;
        this.terms = new Terms(terms);
        this.parts = new int[CompactGraph.PARTS][LEAST_ROOM];
    }

    /// Begins the next graph, which gets the triples from here on.
    public void begin(Node name) {
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
        int[] bySubject =
                sorted(sorted(sorted(all(), CompactGraph.OBJECT), CompactGraph.PREDICATE), CompactGraph.SUBJECT);
        // What is sorted once more keeps its order among the same: by object, then subject, then predicate.
        int[] byObject = sorted(bySubject, CompactGraph.OBJECT);
        int[] byPredicate = sorted(byObject, CompactGraph.PREDICATE);
        int[][] orders = {bySubject, byPredicate, byObject};
        Index[] union = new Index[CompactGraph.PARTS];
        int[][][] columns = new int[CompactGraph.PARTS][][];
        for (int part = 0; part < CompactGraph.PARTS; part++) {
            int[][] once = columns(withoutRepeats(orders[part]), part);
            union[part] = Index.of(once[0], once[1], once[2], terms.size());
            columns[part] = columns(byGraph(orders[part]), part);
        }
        return new CompactGraphs(graph(union), named(columns));
    }

    private Map<Node, Graph> named(int[][][] columns) {
        Map<Node, Graph> named = new LinkedHashMap<>();
        for (int graph = 0; graph < names.size(); graph++) {
            Index[] indexes = new Index[CompactGraph.PARTS];
            for (int part = 0; part < CompactGraph.PARTS; part++) {
                indexes[part] =
                        Index.part(columns[part][0], columns[part][1], columns[part][2], starts.get(graph), end(graph));
            }
            named.put(names.get(graph), graph(indexes));
        }
        return named;
    }

    private Graph graph(Index[] indexes) {
        return new CompactGraph(prefixes, terms, indexes);
    }

    private int end(int graph) {
        return graph + 1 < starts.size() ? starts.get(graph + 1) : size;
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

    private int[] byGraph(int[] rows) {
        int[] graphs = new int[size];
        for (int graph = 0; graph < names.size(); graph++) {
            Arrays.fill(graphs, starts.get(graph), end(graph), graph);
        }
        return CountingSort.by(graphs, names.size(), rows);
    }

    /// Leaves out what is the same as the row before.
    private int[] withoutRepeats(int[] rows) {
        int[] once = new int[rows.length];
        int length = 0;
        for (int row : rows) {
            if (length == 0 || !isSame(once[length - 1], row)) {
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
