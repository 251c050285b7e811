package org.unicornkg.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.link.AnswerCache;
import org.unicornkg.link.DeskFiles;
import org.unicornkg.link.Proposer;
import org.unicornkg.link.Service;
import org.unicornkg.link.Tally;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg link propose`
@Command(
        name = "propose",
        description = {
            "Proposes items of Wikidata that things may be.",
            "Asks a reconciliation service for candidates and writes the best, with reasons, to the file of",
            "proposals. Broken off, it goes on where it was."
        },
        footer = {
            "",
            "Examples:",
            "  kg link propose --limit 20 --contact me@example.org",
            "  kg link propose 智譜 百川智能 --again"
        })
final class LinkProposeCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(arity = "0..*", paramLabel = "THING", description = "Only these; none: all that nobody decided on.")
    private List<String> things = List.of();

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "A service of the Reconciliation API 0.2 over Wikidata; usually that of OpenRefine.")
    private @Nullable String service;

    @Option(names = "--limit", paramLabel = "N", description = "The most things to ask for.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--again",
            description = {
                "Also those that have a proposal that waits; it is replaced. The service is asked only for what it did",
                "not answer within 30 days: KG_CACHE=off asks for all."
            })
    private boolean isAgain;

    @Option(names = "--cache", paramLabel = "DIR", description = "Where answers are kept for 30 days.")
    private @Nullable Path cache;

    @Mixin
    private final Asking asking = new Asking();

    @Option(names = "-o", paramLabel = "FILE", description = "Another file of proposals than that of the data.")
    private @Nullable Path file;

    LinkProposeCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("link propose");
        if (limit < 1) {
            throw new ProblemException(new Problem.BadValue("--limit", Integer.toString(limit), "a number from 1 up"));
        }
        URI address = service == null ? Service.RECONCILIATION : Address.parse("--service", service);
        DeskFiles own = DeskFiles.in(kg.folders());
        DeskFiles files = file == null ? own : own.withProposals(file);
        files.requireWritableProposals();
        KnowledgeBase base = kg.release().base();
        Names names = Names.of(base);
        Set<Node> wanted = things.stream().map(name -> kg.resolve(names, name)).collect(Collectors.toSet());
        LinkProgress progress = new LinkProgress(kg.terminal());
        Tally tally = Proposer.of(base, files, asking.of(address, cache()), progress)
                .run(new Proposer.Task(wanted, limit, isAgain));
        progress.end();
        print(tally, base);
        tally.failure().ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return 0;
    }

    private void print(Tally tally, KnowledgeBase base) {
        PrintStream err = kg.terminal().err();
        tally.without()
                .forEach(thing -> err.println("no candidate: " + Prefixes.localName(thing) + " ("
                        + base.labels().label(thing, kg.language()) + ")"));
        err.flush();
        PrintStream out = kg.terminal().out();
        out.println("asked         " + tally.asked());
        out.println("from cache    " + tally.remembered());
        out.println("proposed      " + tally.proposals() + " for "
                + (tally.things() - tally.without().size()) + " things");
        out.println("no candidate  " + tally.without().size());
        out.println("left          " + tally.left());
        out.flush();
    }

    private AnswerCache cache() {
        return Optional.ofNullable(cache).or(Home::answers).map(AnswerCache::in).orElseGet(AnswerCache::none);
    }
}
