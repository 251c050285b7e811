package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.problem.Finding;

/// Each `ontology/rules/<rule>.rq` adds to `rules/<rule>/input.ttl` just what stands in `output.ttl` beside it, once
/// the
/// other rules have added theirs.
class RulesFolderTest {

    private static final Path RULES = Path.of("ontology/rules");
    private static final Path CASES = Path.of("src/test/resources/rules");
    private static final int MIN_RULES = 10;

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Documents.files(RULES, ".rq").forEach(file -> Rule.read(file, file.toString(), rules, findings));
        assertThat(findings).isEmpty();
        return rules;
    }

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(MIN_RULES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void addsWhatItSays(Rule rule) {
        Graph graph = graph(CASES.resolve(rule.name()).resolve("input.ttl"));
        List<Rule> others = rules().stream()
                .filter(other -> !other.name().equals(rule.name()))
                .toList();
        new Rules(others, List.of()).extend(graph);
        Set<Triple> added = new LinkedHashSet<>();
        rule.apply(graph, added);

        Graph expected = graph(CASES.resolve(rule.name()).resolve("output.ttl"));
        assertThat(lines(added))
                .as("%s", rule.name())
                .isEqualTo(lines(expected.find().toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void addsNothingTheSecondTime(Rule rule) {
        Graph graph = graph(CASES.resolve(rule.name()).resolve("input.ttl"));
        new Rules(rules(), List.of()).extend(graph);
        assertThat(new Rules(rules(), List.of()).extend(graph).isEmpty())
                .as("%s", rule.name())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void orderDoesNotMatter(Rule rule) {
        Path input = CASES.resolve(rule.name()).resolve("input.ttl");
        List<Rule> backwards = new ArrayList<>(rules());
        Collections.reverse(backwards);
        Graph one = new Rules(rules(), List.of()).extend(graph(input));
        Graph other = new Rules(backwards, List.of()).extend(graph(input));
        assertThat(lines(one.find().toSet()))
                .as("%s", rule.name())
                .isEqualTo(lines(other.find().toSet()));
    }

    private static Graph graph(Path file) {
        TurtleFile turtle = TurtleFile.read(file, file.toString());
        assertThat(turtle.findings()).isEmpty();
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        turtle.triples().forEach(graph::add);
        return graph;
    }

    private static Set<String> lines(Set<Triple> triples) {
        return triples.stream().map(NodeFmtLib::str).collect(Collectors.toCollection(TreeSet::new));
    }
}
