package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// The RDF 1.1 export holds no triple term, and every saved query gives the same rows on it.
final class ExportTest {

    private static Release release;
    private static DatasetGraph exported;

    @BeforeAll
    static void export() {
        release = Release.trusted(Folders.in(Path.of(".")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"export", "--rdf11", "--format", "ntriples"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(exit).isZero();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(out.toByteArray()))
                .lang(Lang.NTRIPLES)
                .parse(graph);
        assertThat(graph.size()).isGreaterThan(8_000);
        assertThat(graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm()))
                .isFalse();
        exported = DatasetGraphFactory.wrap(graph);
    }

    static Stream<SavedQuery> queries() {
        return Catalogue.read(Path.of("queries")).all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheSameRows(SavedQuery query) {
        Map<String, List<String>> given = new HashMap<>();
        query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter -> given.put(parameter.name(), List.of("kimi")));
        Query bound = query.bind(Arguments.read(query, given, Names.of(release.base())));

        List<Map<String, String>> here = rows(release.dataset(), bound);
        assertThat(rows(exported, bound)).as("%s", query.name()).isNotEmpty().containsExactlyInAnyOrderElementsOf(here);
    }

    private static List<Map<String, String>> rows(DatasetGraph dataset, Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = exec.select();
            return rows.stream()
                    .map(binding -> {
                        Map<String, String> row = new HashMap<>();
                        binding.forEach((variable, node) -> row.put(variable.getVarName(), node.toString()));
                        return row;
                    })
                    .toList();
        }
    }
}
