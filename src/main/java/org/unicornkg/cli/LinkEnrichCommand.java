package org.unicornkg.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.report.Reporter;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg link enrich`
@Command(
        name = "enrich",
        description = {
            "Asks Wikidata's query service what it knows of the things that are linked: the reports tagged federated.",
            "Nothing is written anywhere."
        },
        footer = {
            "",
            "Examples:",
            "  kg link enrich",
            "  kg link enrich founding-dates-beside-wikidata --format csv",
            "  kg link enrich --service https://example.org/sparql"
        })
final class LinkEnrichCommand implements Callable<Integer> {

    private static final String WIKIDATA = "query.wikidata.org";

    private final Kg kg;

    @Parameters(paramLabel = "REPORT", arity = "0..*", description = "One or more of them; usually all.")
    private List<String> names = List.of();

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "A SPARQL endpoint with the data of Wikidata; usually https://query.wikidata.org/sparql.")
    private @Nullable String service;

    @Option(names = "--format", paramLabel = "FORMAT", description = "As in kg report.")
    private @Nullable String format;

    LinkEnrichCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        Hosts hosts = Optional.ofNullable(service)
                .map(text -> Address.parse("--service", text))
                .map(LinkEnrichCommand::instead)
                .orElseGet(() -> new Hosts(Set.of(WIKIDATA)));
        List<SavedQuery> queries = queries();
        kg.refuseEndpoint("link enrich");
        KnowledgeBase base = kg.base();
        Names known = Names.of(base);
        Reporter reporter = Reporter.of(base, kg.evidence(base)).at(kg.site());
        ReportPrinter printer = new ReportPrinter(kg, Optional.ofNullable(format), false, hosts);
        for (SavedQuery query : queries) {
            printer.print(reporter, query, Arguments.read(query, Map.of(), known), kg.language());
        }
        return 0;
    }

    private static Hosts instead(URI address) {
        return new Hosts(Set.of(WIKIDATA), Map.of(WIKIDATA, address));
    }

    /// Several answers in one file are a file of no format but text.
    private List<SavedQuery> queries() {
        List<SavedQuery> chosen = new ArrayList<>();
        for (SavedQuery query : kg.catalogue().all()) {
            if (query.isFederated() && (names.isEmpty() || names.contains(query.name()))) {
                chosen.add(query);
            }
        }
        for (String name : names) {
            if (chosen.stream().noneMatch(query -> query.name().equals(name))) {
                throw new ProblemException(new Problem.BadValue("REPORT", name, expected()));
            }
        }
        if (chosen.size() > 1 && format != null && !format.equals("table")) {
            throw new ProblemException(
                    new Problem.WrongUsage("--format " + format + " holds one answer: name one report, " + expected()));
        }
        return chosen;
    }

    private String expected() {
        return "one of "
                + String.join(
                        ", ",
                        kg.catalogue().all().stream()
                                .filter(SavedQuery::isFederated)
                                .map(SavedQuery::name)
                                .toList());
    }
}
