package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.unicornkg.release.Language;
import org.unicornkg.report.Cell;

/// A thing with those that it has most to do with, and by what.
///
/// @param centre the thing
/// @param neighbours those with the most ties first
/// @param ties between the centre and each of them
/// @param total how many neighbours there are, shown or not
/// @param isSample whether it has so many events that only the first of them were looked at
public record Neighbourhood(
        Neighbour centre, List<Neighbour> neighbours, List<Tie> ties, long total, boolean isSample) {

    public Neighbourhood {
        neighbours = List.copyOf(neighbours);
        ties = List.copyOf(ties);
    }

    /// @param node the thing
    /// @param thing in the reader's language
    /// @param kind what it is
    record Neighbour(Node node, Cell.Thing thing, ThingKind kind) {

        String slug() {
            return thing.slug().orElse(thing.iri());
        }
    }

    /// What two things have to do with each other: a property that one has of the other, or events of one
    /// class in which
    /// both take part.
    ///
    /// @param source one end
    /// @param target the other; of events it does not matter which is which
    /// @param label of the property or of the class
    /// @param doubt why it is not to be taken for a fact, such as `rumoured`
    /// @param count of the events; 1 for a property
    /// @param isMutual whether it makes no difference which end is which
    record Tie(Node source, Node target, String label, Optional<String> doubt, long count, boolean isMutual) {

        String shown() {
            return count == 1 ? label : label + " × " + count;
        }
    }

    /// Returns by what a neighbour is tied, in words.
    String words(Neighbour neighbour, Language language) {
        return ties.stream()
                .filter(tie -> tie.source.equals(neighbour.node) || tie.target.equals(neighbour.node))
                .map(Tie::shown)
                .distinct()
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    boolean isCut() {
        return total > neighbours.size();
    }

    /// Returns it as Cytoscape takes it, for programs and for the script that draws it.
    public Map<String, Object> json() {
        Map<Node, String> ids = new LinkedHashMap<>();
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(node(centre, ids, true));
        neighbours.forEach(neighbour -> nodes.add(node(neighbour, ids, false)));
        List<Map<String, Object>> edges = new ArrayList<>();
        for (Tie tie : ties) {
            Map<String, Object> data = new LinkedHashMap<>();
            String source = ids.getOrDefault(tie.source, tie.source.toString());
            String target = ids.getOrDefault(tie.target, tie.target.toString());
            data.put("id", id(tie, source, target));
            data.put("source", source);
            data.put("target", target);
            data.put("label", tie.shown());
            tie.doubt.ifPresent(doubt -> data.put("doubt", doubt));
            edges.add(Map.of("data", data));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("thing", centre.slug());
        members.put("total", total);
        members.put("sample", isSample);
        members.put("nodes", nodes);
        members.put("edges", edges);
        return members;
    }

    /// Returns the same for what is seen from the other end.
    private static String id(Tie tie, String source, String target) {
        boolean isTurned = tie.isMutual && source.compareTo(target) > 0;
        String doubt = tie.doubt.map(word -> " " + word).orElse("");
        return (isTurned ? target : source) + " " + tie.label + " " + (isTurned ? source : target) + doubt;
    }

    private static Map<String, Object> node(Neighbour neighbour, Map<Node, String> ids, boolean isCentre) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", neighbour.slug());
        data.put("label", CellView.text(neighbour.thing));
        data.put("kind", neighbour.kind.id());
        data.put("address", Forms.of(neighbour.node).page());
        if (isCentre) {
            data.put("isCentre", true);
        }
        ids.put(neighbour.node, neighbour.slug());
        return Map.of("data", data);
    }
}
