package org.unicornkg.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.search.Names;

/// The ways to give the names of a question to the parameters of a saved query.
final class Assignments {

    /// A question of so many names is no question of ours.
    private static final int MOST = 200;

    /// What joins two of a list; "and" and commas are left out of the parts.
    private static final Set<Part> JOINING =
            Set.of(new Part.Particle("和"), new Part.Particle("与"), new Part.Particle("跟"), new Part.Meant("compare"));

    private final Names names;

    Assignments(Names names) {
        this.names = names;
    }

    /// Returns each way: one parameter a name, in the order of the names; none where some name fits no parameter.
    List<List<Parameter>> of(Question question, SavedQuery query) {
        List<List<Parameter>> ways = new ArrayList<>(List.of(List.of()));
        for (Named name : question.names()) {
            List<Parameter> fitting = query.header().parameters().stream()
                    .filter(parameter -> !things(name, parameter).isEmpty())
                    .toList();
            List<List<Parameter>> longer = new ArrayList<>();
            for (List<Parameter> way : ways) {
                for (Parameter parameter : fitting) {
                    if (parameter.isMany() || !way.contains(parameter)) {
                        List<Parameter> next = new ArrayList<>(way);
                        next.add(parameter);
                        longer.add(next);
                    }
                }
            }
            ways = longer.size() > MOST ? List.of() : longer;
        }
        return ways;
    }

    /// Returns the things of a name that a parameter takes.
    List<Node> things(Named name, Parameter parameter) {
        if (!(parameter.type() instanceof ParameterType.Thing type) || (name.isAll() && !parameter.isMany())) {
            return List.of();
        }
        return name.things().stream()
                .filter(thing -> type.isAny() || names.isInstance(thing, type.ofClass()))
                .toList();
    }

    /// Returns whether names of one parameter stand in a list: nothing but small words between one and the next.
    boolean areJoined(Question question, List<Parameter> way) {
        for (int i = 0; i + 1 < way.size(); i++) {
            if (way.get(i).equals(way.get(i + 1)) && !isList(question, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isList(Question question, int name) {
        List<Part> parts = question.parts();
        int at = parts.indexOf(new Part.Slot(Integer.toString(name)));
        int next = parts.indexOf(new Part.Slot(Integer.toString(name + 1)));
        return parts.subList(at + 1, next).stream().allMatch(JOINING::contains);
    }

    /// Returns the first name that several things bear, each of which the parameter would take.
    Optional<Named> ambiguous(Question question, List<Parameter> way) {
        for (int i = 0; i < way.size(); i++) {
            Named name = question.names().get(i);
            if (!name.isAll() && things(name, way.get(i)).size() > 1) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// Returns the values by parameter.
    Map<String, List<Node>> values(Question question, List<Parameter> way) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        for (int i = 0; i < way.size(); i++) {
            Parameter parameter = way.get(i);
            values.computeIfAbsent(parameter.name(), key -> new ArrayList<>())
                    .addAll(things(question.names().get(i), parameter));
        }
        return values;
    }
}
