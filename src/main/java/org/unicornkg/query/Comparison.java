package org.unicornkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.search.Names;

/// Saved queries asked here and on another engine that holds the same data: each must give the same rows in the same
/// order. Numbers are the same when their values are, for engines write them in their own ways.
public final class Comparison {

    private static final String RULE = "endpoint-differs";

    private final Graphs here;
    private final Graphs there;
    private final Names names;
    private final Limits limits;

    /// @param names of what is here
    /// @param limits of both
    public Comparison(Graphs here, Graphs there, Names names, Limits limits) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.limits = limits;
    }

    /// Asks a query with its required parameters, and with each example of the others, and says what differs. One that
    /// asks other services is left out: what they say is neither here nor there.
    public List<Finding> of(SavedQuery query) {
        if (query.isFederated()) {
            return List.of();
        }
        return given(query).flatMap(given -> difference(query, given).stream()).toList();
    }

    private static Stream<Map<String, List<String>>> given(SavedQuery query) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        Map<String, List<String>> optional = new LinkedHashMap<>();
        for (Parameter parameter : query.header().parameters()) {
            parameter
                    .example()
                    .ifPresent(example ->
                            (parameter.isRequired() ? required : optional).put(parameter.name(), List.of(example)));
        }
        return Stream.concat(Stream.of(required), optional.entrySet().stream().map(example -> {
            Map<String, List<String>> given = new LinkedHashMap<>(required);
            given.put(example.getKey(), example.getValue());
            return given;
        }));
    }

    private Optional<Finding> difference(SavedQuery query, Map<String, List<String>> given) {
        Arguments arguments = Arguments.read(query, given, names);
        String with = given.isEmpty() ? "" : " with " + String.join(" ", ShownArguments.of(arguments));
        try {
            List<List<@Nullable Node>> wanted = rows(query, arguments, here);
            List<List<@Nullable Node>> found = rows(query, arguments, there);
            return difference(wanted, found)
                    .map(difference -> Finding.error(query.file(), 0, RULE, "the endpoint" + with + ": " + difference));
        } catch (ProblemException e) {
            return Optional.of(Finding.error(
                    query.file(),
                    0,
                    RULE,
                    "the endpoint" + with + ": " + e.problem().message()));
        }
    }

    private List<List<@Nullable Node>> rows(SavedQuery query, Arguments arguments, Graphs graphs) {
        return switch (query.kind()) {
            case TABLE -> query.run(graphs, arguments, limits).table().rows();
            case GRAPH -> rows(query.triples(graphs, arguments, limits).all());
        };
    }

    private static List<List<@Nullable Node>> rows(List<Triple> triples) {
        List<List<@Nullable Node>> rows = new ArrayList<>();
        for (Triple triple : triples) {
            rows.add(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
        return rows;
    }

    private static Optional<String> difference(List<List<@Nullable Node>> here, List<List<@Nullable Node>> there) {
        if (here.size() != there.size()) {
            return Optional.of(there.size() + " rows, where there are " + here.size() + " here");
        }
        return IntStream.range(0, here.size())
                .filter(i -> !isSame(here.get(i), there.get(i)))
                .mapToObj(i -> "row " + (i + 1) + " is " + there.get(i) + ", where it is " + here.get(i) + " here")
                .findFirst();
    }

    private static boolean isSame(List<@Nullable Node> here, List<@Nullable Node> there) {
        return here.size() == there.size()
                && IntStream.range(0, here.size()).allMatch(i -> isSame(here.get(i), there.get(i)));
    }

    private static boolean isSame(@Nullable Node here, @Nullable Node there) {
        return Objects.equals(here, there) || (here != null && there != null && here.sameValueAs(there));
    }
}
