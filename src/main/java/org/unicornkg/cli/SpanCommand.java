package org.unicornkg.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.evidence.SourceText;
import org.unicornkg.evidence.Span;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Digest;
import org.unicornkg.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg span`
@Command(
        name = "span",
        description = "Finds a passage of a source and prints the lines that a claim on it needs.",
        footer = {"", "Example:", "  kg span headwinds '離職' --paragraph 12 --sources ../sources"})
final class SpanCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Slug of the source: its text is <slug>.txt.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "The passage, letter by letter.")
    private String passage = "";

    @Option(names = "--paragraph", paramLabel = "N", description = "Look in this paragraph only, from 1.")
    private int paragraph;

    SpanCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("span");
        SourceText text = kg.texts()
                .text(source)
                .orElseThrow(() -> new ProblemException(new Problem.NoSourceText(
                        source, "give the folder that holds " + source + ".txt with --sources")));
        Span span = find(text);
        String quote = text.quote(span).orElseThrow();
        PrintStream out = kg.terminal().out();
        out.println("    kg:evidence  <"
                + span.in(NodeFactory.createURI(Prefixes.SOURCE + source)).getURI() + "> ;");
        out.println("    kg:paragraph " + text.paragraph(span.start()) + " ;");
        out.println("    kg:sha256    \"" + Digest.sha256(quote) + "\" .");
        return 0;
    }

    private Span find(SourceText text) {
        List<Span> places = text.find(passage).stream()
                .filter(span -> paragraph == 0 || text.paragraph(span.start()) == paragraph)
                .toList();
        if (places.isEmpty()) {
            String hint = paragraph == 0 ? "quote it letter by letter" : "not in paragraph " + paragraph + ", that is";
            throw new ProblemException(new Problem.PassageNotFound(passage, source, hint));
        }
        if (places.size() > 1) {
            List<Integer> paragraphs =
                    places.stream().map(span -> text.paragraph(span.start())).toList();
            throw new ProblemException(new Problem.AmbiguousPassage(passage, source, paragraphs));
        }
        return places.getFirst();
    }
}
