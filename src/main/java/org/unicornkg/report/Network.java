package org.unicornkg.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unicornkg.release.Graphs;

/// Things and what they are to each other.
///
/// @param nodes the things
/// @param edges between them
/// @param undrawn rows that lack an end
/// @param more edges that are left out
public record Network(List<Node> nodes, List<Edge> edges, int undrawn, int more) implements Chart {

    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// A thing.
    ///
    /// @param id its IRI; of a plain value its text
    /// @param kind in which form and colour it is drawn
    /// @param address of its page; empty where it has none
    record Node(String id, String label, Kind kind, String address) {}

    /// What a thing is to another.
    ///
    /// @param mark whose label says it
    /// @param source id of the one
    /// @param target id of the other
    /// @param isMutual whether the rows say it of either side
    record Edge(Mark mark, String source, String target, boolean isMutual) {}

    private record Key(String source, String target, String label, String doubt) {
        Key reversed() {
            return new Key(target, source, label, doubt);
        }
    }

    static Network of(ChartRows rows, Graphs graphs) {
        Map<String, Cell> ends = new LinkedHashMap<>();
        Map<Key, List<Integer>> grouped = rows.grouped(row -> rows.cell(row, "source")
                .flatMap(source -> rows.cell(row, "target").map(target -> {
                    Key key = new Key(id(source), id(target), rows.text(row, "label"), rows.doubt(row));
                    ends.putIfAbsent(key.source, source);
                    ends.putIfAbsent(key.target, target);
                    return key;
                })));
        int undrawn = rows.undrawn(grouped);
        Map<Key, Edge> edges = edges(grouped);
        List<Edge> drawn = edges.values().stream().limit(MOST_MARKS).toList();
        List<String> met = drawn.stream()
                .flatMap(edge -> Stream.of(edge.source, edge.target))
                .distinct()
                .toList();
        Map<String, Kind> kinds = Kind.of(graphs, met);
        List<Node> nodes = met.stream()
                .map(id -> node(id, ends.getOrDefault(id, new Cell.Empty()), kinds, rows))
                .toList();
        return new Network(nodes, drawn, undrawn, edges.size() - drawn.size());
    }

    /// A tie that the rows tell from either side is one edge without a direction.
    private static Map<Key, Edge> edges(Map<Key, List<Integer>> grouped) {
        Map<Key, Edge> edges = new LinkedHashMap<>();
        grouped.forEach((key, rows) -> {
            Edge other = edges.get(key.reversed());
            if (other == null || key.equals(key.reversed())) {
                edges.put(key, new Edge(new Mark(key.label, "", key.doubt, rows), key.source, key.target, false));
            } else {
                List<Integer> both =
                        Stream.concat(other.mark.rows().stream(), rows.stream()).toList();
                edges.put(
                        key.reversed(),
                        new Edge(new Mark(key.label, "", key.doubt, both), other.source, other.target, true));
            }
        });
        return edges;
    }

    private static String id(Cell cell) {
        return cell instanceof Cell.Thing thing ? thing.iri() : cell.text();
    }

    private static Node node(String id, Cell cell, Map<String, Kind> kinds, ChartRows rows) {
        return new Node(id, cell.text(), kinds.getOrDefault(id, Kind.EVENT), rows.address(cell));
    }

    @Override
    public int lines() {
        return nodes.size();
    }

    @Override
    public boolean isDoubtful() {
        return edges.stream().anyMatch(edge -> edge.mark.isDoubtful());
    }

    /// Returns the ids of the kinds of things in it.
    public List<String> kinds() {
        return nodes.stream().map(Node::kind).distinct().sorted().map(Kind::id).toList();
    }

    @Override
    public int marks() {
        return edges.size();
    }

    @Override
    public String json() {
        return ChartJson.of(this);
    }
}
