package org.unicornkg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.link.Curator;
import org.unicornkg.link.Desk;
import org.unicornkg.link.DeskFiles;
import org.unicornkg.link.Review;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg link review`
@Command(
        name = "review",
        description = {
            "Shows each thing with the items that it may be, asks which it is, and writes the answer down before it asks on.",
            "With --apply it takes the answers of an edited file of proposals instead: all, or none where one is wrong."
        },
        footer = {
            "",
            "Examples:",
            "  kg link review --by \"Ada Wong\"",
            "  kg link review 智譜 sogou",
            "  kg link review --apply data/links/proposals.sssom.tsv"
        })
final class LinkReviewCommand implements Callable<Integer> {

    private static final String VARIABLE = "KG_CURATOR";
    private static final int GIT_SECONDS = 5;

    private final Kg kg;
    private final Map<String, String> environment;
    private final Clock clock;

    @Parameters(arity = "0..*", paramLabel = "THING", description = "Only these; none: all that have proposals.")
    private List<String> things = List.of();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; usually KG_CURATOR, else the user.name of git.")
    private @Nullable String by;

    @Option(
            names = "--apply",
            paramLabel = "FILE",
            description = "Take the answers from the column decision: accept, reject, no item or later.")
    private @Nullable Path sheet;

    @Option(names = "--all", description = "Ask again what was put off for later.")
    private boolean isAll;

    /// @param environment variables of the process
    /// @param clock tells the day
    LinkReviewCommand(Kg kg, Map<String, String> environment, Clock clock) {
        this.kg = kg;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        kg.refuseElsewhere("link review");
        if (sheet != null && (isAll || !things.isEmpty())) {
            throw new ProblemException(new Problem.WrongUsage(
                    "--apply takes all answers of its file; leave out " + (isAll ? "--all" : "the names of things")));
        }
        DeskFiles files = DeskFiles.in(kg.folders());
        files.requireWritable();
        Review review = new Review(files, curator(files));
        if (sheet == null) {
            ask(review);
        } else {
            apply(review, sheet);
            tidy(review);
        }
        kg.terminal().err().println(review.result());
        return 0;
    }

    private void apply(Review review, Path file) {
        List<Finding> findings = review.apply(file, file.toString());
        if (!findings.isEmpty()) {
            findings.forEach(kg.terminal().err()::println);
            kg.terminal().err().flush();
            throw new ProblemException(new Problem.WrongUsage("no answer of " + file
                    + " was taken: mend what is wrong (" + findings.size() + ") and apply it again"));
        }
    }

    private void ask(Review review) throws IOException {
        KnowledgeBase base = kg.release().base();
        Names names = Names.of(base);
        List<Node> wanted = things.stream().map(name -> kg.resolve(names, name)).toList();
        tidy(review);
        Desk desk = review.desk();
        for (Node thing : wanted) {
            if (desk.candidates(thing).isEmpty()) {
                throw new ProblemException(
                        new Problem.WrongUsage("nothing is proposed for " + Prefixes.localName(thing)));
            }
        }
        if (!isAll) {
            wanted.stream()
                    .distinct()
                    .filter(desk::isLater)
                    .forEach(thing -> kg.terminal()
                            .err()
                            .println(
                                    "note: " + Prefixes.localName(thing) + " was put off for later; --all asks again"));
        }
        int answered = desk.answered();
        if (answered > 0) {
            kg.terminal().err().println("note: answers in the column decision, which only --apply takes: " + answered);
            kg.terminal().err().flush();
        }
        List<Node> asked = (wanted.isEmpty() ? desk.things() : wanted)
                .stream()
                        .distinct()
                        .filter(thing -> isAll || !desk.isLater(thing))
                        .toList();
        new ReviewDialogue(review, base, names, kg.language(), kg.terminal()).ask(asked);
    }

    private void tidy(Review review) {
        PrintStream err = kg.terminal().err();
        review.tidy().forEach(err::println);
        err.flush();
    }

    private Curator curator(DeskFiles files) {
        if (by != null) {
            return Curator.of("--by", by, clock);
        }
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return Curator.of(VARIABLE, named, clock);
        }
        return gitName(files)
                .map(name -> Curator.of("user.name of git", name, clock))
                .orElseThrow(() -> new ProblemException(new Problem.WrongUsage(
                        "nobody knows who decides: name yourself with --by NAME or in the variable " + VARIABLE)));
    }

    /// Asks git as of the folder that the files lie in; without git, or where it does not answer, nobody is named.
    private Optional<String> gitName(DeskFiles files) {
        ProcessBuilder builder = new ProcessBuilder("git", "config", "user.name")
                .directory(files.folders().data().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(environment.keySet());
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return Optional.empty();
            }
            try (InputStream answer = git.getInputStream()) {
                String name = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
                return Optional.of(name).filter(text -> !text.isEmpty());
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
