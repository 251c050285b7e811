package org.unicornkg.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.report.CitationStyle;
import org.unicornkg.report.Pins;
import org.unicornkg.report.Reference;
import org.unicornkg.report.Reporter;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg report`
@Command(
        name = "report",
        description = "Runs a report. Its parameters: kg reports NAME.",
        footer = {
            "",
            "Examples:",
            "  kg report founders",
            "  kg report who-left-which-unicorn-for-where -p organization=01.AI --lang zh-Hant",
            "  kg report funding-and-investors --format csv --bom > rounds.csv",
            "  kg report founders --as-of 2020 --cite bibtex"
        })
final class ReportCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(paramLabel = "NAME", description = "The report.")
    private String name = "";

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "KEY=VALUE",
            description = "A parameter of the report; a thing by slug, IRI or any of its names. May be given again.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Short for -p asOf=DATE.")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "Of a table: table (usual), csv, tsv, json, markdown, html, sparql-json.",
                "Of a graph: turtle (usual), trig, ntriples, nquads, jsonld, rdfxml."
            })
    private @Nullable String format;

    @Option(names = "--bom", description = "Begin CSV or TSV with a byte order mark, which Excel needs.")
    private boolean hasBom;

    @Option(names = "--cite", paramLabel = "STYLE", description = "Print how to cite the rows instead: text or bibtex.")
    private @Nullable String cite;

    @Option(names = "--release", paramLabel = "HEX", description = "Fail unless the data are of this release.")
    private @Nullable String release;

    @Option(names = "--query", paramLabel = "HEX", description = "Fail unless the query is of this version.")
    private @Nullable String version;

    @Option(
            names = "--allow-service",
            paramLabel = "HOST[=URL]",
            description = "A host that reports tagged federated may ask, such as query.wikidata.org; usually none.")
    private List<String> hosts = List.of();

    ReportCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        SavedQuery query = kg.query(name);
        KnowledgeBase base = kg.base();
        Pins.parse(Optional.ofNullable(release), Optional.ofNullable(version))
                .require(query, base.release(), "the same without --release and --query");
        Arguments arguments = Arguments.read(query, given(), Names.of(base));
        arguments.understood().forEach(kg.terminal().err()::println);
        Reporter reporter = Reporter.of(base, kg.evidence(base)).at(kg.site());
        if (cite != null) {
            Reference reference = reporter.reference(query, arguments);
            kg.terminal().out().println(CitationStyle.parse(cite).of(reference, kg.language()));
            return 0;
        }
        new ReportPrinter(kg, Optional.ofNullable(format), hasBom, AllowedHosts.parse(hosts))
                .print(reporter, query, arguments, kg.language());
        return 0;
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new ProblemException(new Problem.BadValue("-p", parameter, "of the form KEY=VALUE"));
            }
            given.computeIfAbsent(parameter.substring(0, equals), key -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        if (asOf != null) {
            given.computeIfAbsent("asOf", key -> new ArrayList<>()).add(asOf);
        }
        return given;
    }
}
