package org.unicornkg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.check.Check;
import org.unicornkg.check.Summary;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.problem.Severity;
import org.unicornkg.query.Comparison;
import org.unicornkg.query.Lint;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kg check`
@Command(
        name = "check",
        description = {
            "Checks ontology, data and queries, and new articles against them; with --endpoint also that each saved query",
            "gives the same rows there. Exit code 1: something is wrong."
        },
        footer = {"", "Examples:", "  kg check --sources ../sources", "  kg check my-article.ttl --sources ../sources"})
final class CheckCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "New articles in Turtle, checked with the rest.")
    private List<Path> files = new ArrayList<>();

    CheckCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        Folders folders = kg.folders();
        Check check = Check.run(folders, kg.texts(), files, kg.language());
        SequencedSet<Finding> findings = new LinkedHashSet<>(check.findings());
        findings.addAll(lint(folders));
        kg.elsewhere().ifPresent(there -> findings.addAll(compare(there)));
        PrintStream out = kg.terminal().out();
        findings.forEach(out::println);
        long errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        print(check.summary(), errors, findings.size() - errors, out);
        return errors == 0 ? 0 : 1;
    }

    /// Checks the saved queries; not over broken data, of which the findings tell already.
    private List<Finding> lint(Folders folders) {
        try {
            return Lint.of(Release.trusted(folders).graphs()).folder(folders.queries());
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.BadData) {
                return List.of();
            }
            throw e;
        }
    }

    /// Asks every saved query here and at the endpoint.
    private List<Finding> compare(KnowledgeBase there) {
        // One that is down is no finding on any query.
        there.graphs().ask(QueryFactory.create("ASK {}"), Graphs.PATIENCE);
        KnowledgeBase here = Release.trusted(kg.folders()).base();
        Comparison comparison = new Comparison(here.graphs(), there.graphs(), Names.of(here), kg.limits());
        return kg.catalogue().all().stream()
                .flatMap(query -> comparison.of(query).stream())
                .toList();
    }

    private static void print(Summary summary, long errors, long warnings, PrintStream out) {
        Summary.Claims claims = summary.claims();
        Summary.Sentences sentences = summary.sentences();
        out.println("files      " + summary.files());
        out.println("triples    " + summary.triples());
        out.println("claims     " + claims.count());
        out.println("facts      " + claims.claimed() + " of " + claims.facts() + " claimed");
        out.println("hashes     " + claims.verified() + " of " + claims.hashes() + " verified");
        out.println("sentences  " + sentences.covered() + " covered, " + sentences.excused() + " excused, "
                + sentences.open() + " open");
        summary.notes().forEach(note -> out.println("note: " + note));
        out.println("findings   " + errors + (errors == 1 ? " error, " : " errors, ") + warnings
                + (warnings == 1 ? " warning" : " warnings"));
    }
}
