package org.unicornkg.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.AdHocQuery;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Outcome;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Reporter;
import org.unicornkg.report.ResultSyntax;
import org.unicornkg.report.TableWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg query`
@Command(
        name = "query",
        description = "Asks any SPARQL query.",
        footer = {
            "",
            "Examples:",
            "  kg query my-query.rq --format csv",
            "  echo 'SELECT * { ?s ?p ?o } LIMIT 5' | kg query -"
        })
final class QueryCommand implements Callable<Integer> {

    private static final String TABLE = "table";

    private final Kg kg;

    @Parameters(paramLabel = "FILE", description = "The query; - for standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "SELECT, ASK: table (usual), csv, tsv, json, xml, text.",
                "CONSTRUCT, DESCRIBE: turtle (usual), trig, ntriples, nquads, jsonld, rdfxml."
            })
    private @Nullable String format;

    QueryCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        Query query = AdHocQuery.of(text()).query();
        if (query.isSelectType() || query.isAskType()) {
            results(query);
        } else {
            graph(query);
        }
        return 0;
    }

    private void results(Query query) throws IOException {
        boolean isTable = format == null || format.equals(TABLE);
        ResultSyntax syntax = isTable ? ResultSyntax.TEXT : ResultSyntax.parse(String.valueOf(format));
        KnowledgeBase base = kg.base();
        if (isTable && query.isSelectType()) {
            Limits limits = kg.limits();
            Reporter reporter = Reporter.of(base, kg.evidence(base));
            new TableWriter(kg.terminal().layout())
                    .write(
                            reporter.sheet(Outcome.of(base.graphs(), query, limits), query, kg.language()),
                            kg.terminal().out());
            return;
        }
        if (query.isAskType()) {
            syntax.write(
                    base.graphs().ask(query, Graphs.PATIENCE), kg.terminal().out());
        } else {
            base.graphs().select(query, rows -> {
                syntax.write(rows, kg.terminal().out());
                return rows;
            });
        }
    }

    private void graph(Query query) {
        RdfSyntax syntax = format == null ? RdfSyntax.TURTLE : RdfSyntax.parse(format);
        Graph graph = kg.base().graphs().graph(query, Graphs.PATIENCE);
        syntax.write(OrderedTriples.of(graph), kg.terminal().out());
    }

    private String text() throws IOException {
        byte[] bytes = file.equals("-") ? kg.terminal().in().readAllBytes() : read(Path.of(file));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem.Unreadable(file, "it is not UTF-8"), e);
        }
    }

    private static byte[] read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new ProblemException(new Problem.Unreadable(path.toString(), "there is no such file"));
        }
        return Files.readAllBytes(path);
    }
}
