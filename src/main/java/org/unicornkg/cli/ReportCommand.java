package org.unicornkg.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.report.Format;
import org.unicornkg.report.Layout;
import org.unicornkg.report.Report;
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
            "  kg report funding-and-investors --format csv --bom > rounds.csv"
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (usual), csv or json.")
    private String format = "table";

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, which Excel needs.")
    private boolean hasBom;

    ReportCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        Format chosen = Format.parse(format);
        SavedQuery query = kg.catalogue().get(name);
        Map<String, List<String>> given = given();
        KnowledgeBase base = kg.base();
        Arguments arguments = Arguments.read(query, given, Names.of(base));
        arguments.understood().forEach(kg.terminal().err()::println);
        Report report = Reporter.of(base, kg.evidence(base)).run(query, arguments, kg.language(), kg.limits());
        chosen.write(
                report,
                new Layout(kg.terminal().width(), hasBom, true),
                kg.terminal().out());
        if (chosen == Format.CSV) {
            // CSV itself has no place to say so.
            report.sheet()
                    .cutAt()
                    .ifPresent(limit -> kg.terminal().err().println("cut at " + limit + " rows: there are more"));
        }
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
