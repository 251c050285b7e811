package org.unicornkg.cli;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.link.AnswerCache;
import org.unicornkg.link.Checked;
import org.unicornkg.link.DeskFiles;
import org.unicornkg.link.LinkCheck;
import org.unicornkg.link.Service;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg link check`
@Command(
        name = "check",
        description = {
            "Checks whether the items that things are linked to are still there and fit.",
            "Says which are gone, were merged into others or bear none of our names any more. Exit code 1:",
            "something is wrong."
        },
        footer = {"", "Examples:", "  kg link check --write", "  kg link check moonshot-ai --format json"})
final class LinkCheckCommand implements Callable<Integer> {

    private static final String LINES = "lines";
    private static final String JSON = "json";

    private final Kg kg;

    @Parameters(arity = "0..*", paramLabel = "THING", description = "Only these; none: all that are linked.")
    private List<String> things = List.of();

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "The action API of a Wikibase with these items; usually that of Wikidata.")
    private @Nullable String service;

    @Option(
            names = "--write",
            description = "Write today into the column last_checked of links that hold; decisions stay as they are.")
    private boolean isWriting;

    @Mixin
    private final Asking asking = new Asking();

    @Option(names = "--format", paramLabel = "FORMAT", description = "lines (usual) or json.")
    private String format = LINES;

    LinkCheckCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("link check");
        if (!format.equals(LINES) && !format.equals(JSON)) {
            throw new ProblemException(new Problem.NotAcceptable(format, List.of(LINES, JSON)));
        }
        URI address = service == null ? Service.WIKIBASE : Address.parse("--service", service);
        DeskFiles files = DeskFiles.in(kg.folders());
        if (isWriting) {
            files.requireWritable();
        }
        KnowledgeBase base = kg.release().base();
        Names names = Names.of(base);
        Set<Node> wanted = things.stream().map(name -> kg.resolve(names, name)).collect(Collectors.toSet());
        LinkProgress progress = new LinkProgress(kg.terminal());
        Checked checked = LinkCheck.of(base, asking.of(address, AnswerCache.none()), progress)
                .run(wanted, files, isWriting);
        progress.end();
        print(checked);
        checked.failure().ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return checked.lines().isEmpty() ? 0 : 1;
    }

    private void print(Checked checked) {
        PrintStream out = kg.terminal().out();
        if (format.equals(JSON)) {
            out.println(checked.json());
        } else {
            checked.lines().forEach(out::println);
            out.println("checked      " + (checked.fine() + checked.wrong()));
            out.println("fine         " + checked.fine());
            out.println("wrong        " + checked.wrong());
            out.println("not checked  " + checked.unchecked());
        }
        out.flush();
        if (!checked.sawClasses()) {
            kg.terminal()
                    .err()
                    .println("note: classes were not compared: ontology/alignments.ttl gives none of Wikidata's");
        }
    }
}
