package org.unicornkg.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;
import org.unicornkg.search.Understood;

/// The values given to the parameters of a saved query.
///
/// @param values name of the parameter → its values, at least one, none twice; in the order of the header
/// @param understood names of things that were taken with a slip in them
public record Arguments(Map<String, List<Node>> values, List<Understood> understood) {

    public Arguments {
        Map<String, List<Node>> copy = new LinkedHashMap<>();
        values.forEach((name, nodes) -> copy.put(name, List.copyOf(new LinkedHashSet<>(nodes))));
        values = Collections.unmodifiableMap(copy);
        understood = List.copyOf(understood);
    }

    /// Makes arguments of values that were given beyond doubt.
    public Arguments(Map<String, List<Node>> values) {
        this(values, List.of());
    }

    /// Returns no values at all: every parameter is left open.
    public static Arguments none() {
        return new Arguments(Map.of());
    }

    /// Reads what a user gave: name of the parameter → values, each as he wrote it.
    ///
    /// @throws ProblemException naming the parameter and what it takes: for one that is unknown, missing or
    ///     repeated, and for a value of the wrong type
    public static Arguments read(SavedQuery query, Map<String, List<String>> given, Names names) {
        Header header = query.header();
        Set<String> unknown = new LinkedHashSet<>(given.keySet());
        Map<String, List<Node>> values = new LinkedHashMap<>();
        List<Understood> understood = new ArrayList<>();
        for (Parameter parameter : header.parameters()) {
            unknown.remove(parameter.name());
            List<Node> nodes = read(query, parameter, given, names, understood);
            if (!nodes.isEmpty()) {
                values.put(parameter.name(), nodes);
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown(query, unknown.iterator().next()));
        }
        return new Arguments(values, understood);
    }

    /// Returns what is wrong with what a user gave, all of it at once: name of the parameter → problem, those of the
    /// query first; nothing where [#read] takes it.
    public static Map<String, Problem> faults(SavedQuery query, Map<String, List<String>> given, Names names) {
        Map<String, Problem> faults = new LinkedHashMap<>();
        for (Parameter parameter : query.header().parameters()) {
            try {
                read(query, parameter, given, names, new ArrayList<>());
            } catch (ProblemException e) {
                faults.put(parameter.name(), e.problem());
            }
        }
        given.keySet().stream()
                .filter(name -> query.header().parameter(name).isEmpty())
                .forEach(name -> faults.put(name, unknown(query, name)));
        return faults;
    }

    private static Problem unknown(SavedQuery query, String name) {
        List<String> known =
                query.header().parameters().stream().map(Parameter::name).toList();
        return new Problem.UnknownParameter(query.name(), name, known);
    }

    /// Returns the values of one parameter; none where it is left open.
    private static List<Node> read(
            SavedQuery query,
            Parameter parameter,
            Map<String, List<String>> given,
            Names names,
            List<Understood> understood) {
        List<String> texts =
                given.getOrDefault(parameter.name(), parameter.usual().stream().toList());
        if (texts.isEmpty() && parameter.isRequired()) {
            throw new ProblemException(new Problem.MissingParameter(query.name(), parameter.name(), parameter.takes()));
        }
        return read(query.name(), parameter, texts, names, understood);
    }

    /// Returns values that were found in another way, with the usual ones of the parameters that they leave out.
    public static Arguments complete(SavedQuery query, Map<String, List<Node>> found, Names names) {
        Map<String, List<Node>> values = new LinkedHashMap<>(found);
        for (Parameter parameter : query.header().parameters()) {
            List<String> usual = parameter.usual().stream().toList();
            if (!usual.isEmpty() && !values.containsKey(parameter.name())) {
                values.put(parameter.name(), read(query.name(), parameter, usual, names, new ArrayList<>()));
            }
        }
        return new Arguments(values);
    }

    private static List<Node> read(
            String report, Parameter parameter, List<String> texts, Names names, List<Understood> understood) {
        if (texts.size() > 1 && !parameter.isMany()) {
            throw new ProblemException(new Problem.RepeatedParameter(report, parameter.name()));
        }
        List<Node> nodes = new ArrayList<>(texts.size());
        for (String given : texts) {
            String text = listed(parameter, given);
            nodes.add(
                    switch (parameter.type()) {
                        case ParameterType.Thing thing -> thing(parameter, thing, text, names, understood);
                        case ParameterType.Literal literal ->
                            LiteralValue.read(literal, text)
                                    .orElseThrow(() -> new ProblemException(new Problem.BadValue(
                                            "parameter " + parameter.name(), text, literal.takes())));
                    });
        }
        return nodes;
    }

    /// Returns the value as the header spells it.
    private static String listed(Parameter parameter, String text) {
        if (parameter.values().isEmpty()) {
            return text;
        }
        return parameter.values().stream()
                .filter(value -> value.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        new Problem.BadValue("parameter " + parameter.name(), text, parameter.takes())));
    }

    private static Node thing(
            Parameter parameter, ParameterType.Thing type, String text, Names names, List<Understood> understood) {
        try {
            Match match = names.match(text, type.isAny() ? Optional.empty() : Optional.of(type.ofClass()));
            names.understood(text, match).ifPresent(understood::add);
            return match.thing();
        } catch (ProblemException e) {
            throw new ProblemException(new Problem.InParameter(parameter.name(), e.problem()), e);
        }
    }
}
