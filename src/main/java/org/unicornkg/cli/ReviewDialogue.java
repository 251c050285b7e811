package org.unicornkg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.link.Review;
import org.unicornkg.link.Sketch;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.Verdict;
import org.unicornkg.problem.Plain;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Shows things with their candidates, one after the other, and hands on what somebody answers.
final class ReviewDialogue {

    private static final String NOT_AN_ANSWER = "That is no answer. ";

    private static final String FIRST = "1";

    private final Review review;
    private final KnowledgeBase base;
    private final Names names;
    private final Language language;
    private final ShortLines answers;
    private final PrintStream out;

    ReviewDialogue(Review review, KnowledgeBase base, Names names, Language language, Terminal terminal) {
        this.review = review;
        this.base = base;
        this.names = names;
        this.language = language;
        this.answers = new ShortLines(terminal.in());
        this.out = terminal.out();
    }

    /// Asks for each of the things until somebody quits.
    void ask(List<Node> things) throws IOException {
        for (int i = 0; i < things.size(); i++) {
            if (!ask(things.get(i), (i + 1) + "/" + things.size())) {
                return;
            }
        }
    }

    /// Asks for a thing as long as it has candidates on which nothing is said.
    ///
    /// @return whether to go on with the next
    private boolean ask(Node thing, String count) throws IOException {
        List<Mapping> candidates = review.desk().candidates(thing);
        if (candidates.isEmpty()) {
            out.println();
            out.println(count + "  " + Prefixes.localName(thing)
                    + ": skipped, for nothing is proposed for it any more; somebody decided meanwhile");
        }
        while (!candidates.isEmpty()) {
            show(thing, candidates, count);
            switch (answer(candidates)) {
                case ReviewAnswer.Accept accept -> decide(candidates, accept.which(), Verdict.ACCEPT, "");
                case ReviewAnswer.Reject reject -> decide(candidates, reject.which(), Verdict.REJECT, reject.reason());
                case ReviewAnswer.NoItem no -> decide(candidates, FIRST, Verdict.NO_ITEM, "");
                case ReviewAnswer.Later later -> {
                    if (decide(candidates, FIRST, Verdict.LATER, "")) {
                        return true;
                    }
                }
                case ReviewAnswer.Skip skip -> {
                    return true;
                }
                case ReviewAnswer.Quit quit -> {
                    return false;
                }
            }
            candidates = review.desk().candidates(thing);
        }
        return true;
    }

    private boolean decide(List<Mapping> seen, String which, Verdict verdict, String reason) {
        Mapping answered = named(seen, which).orElseThrow();
        Optional<String> objection = review.decide(seen, answered, verdict, reason);
        boolean isOfOne = verdict == Verdict.ACCEPT || verdict == Verdict.REJECT;
        String taken =
                "Taken: " + verdict.text() + (isOfOne ? " " + answered.item().orElse("") : "");
        out.println(objection.map(why -> "Not taken: " + Plain.of(why)).orElse(taken.strip()) + ".");
        return objection.isEmpty();
    }

    /// Returns the candidate of a number, or of a QID.
    private static Optional<Mapping> named(List<Mapping> candidates, String which) {
        if (which.startsWith("Q")) {
            return candidates.stream()
                    .filter(row -> row.item().filter(which::equals).isPresent())
                    .findFirst();
        }
        int number = Integer.parseInt(which);
        return number >= 1 && number <= candidates.size() ? Optional.of(candidates.get(number - 1)) : Optional.empty();
    }

    private ReviewAnswer answer(List<Mapping> candidates) throws IOException {
        while (true) {
            out.print("> ");
            out.flush();
            Optional<String> line = answers.next();
            if (line.isEmpty()) {
                out.println();
                if (answers.isTorn()) {
                    out.println("The last line has no end, so it was not taken for an answer.");
                }
                return new ReviewAnswer.Quit();
            }
            if (line.get().length() > ShortLines.LONGEST) {
                out.println(NOT_AN_ANSWER + "A line has at most " + ShortLines.LONGEST + " characters.");
                continue;
            }
            Optional<ReviewAnswer> answer = ReviewAnswer.parse(line.get());
            if (answer.isEmpty()) {
                out.println(NOT_AN_ANSWER + ReviewAnswer.USAGE);
                continue;
            }
            String which = switch (answer.get()) {
                case ReviewAnswer.Accept accept -> accept.which();
                case ReviewAnswer.Reject reject -> reject.which();
                case ReviewAnswer.NoItem no -> FIRST;
                case ReviewAnswer.Later later -> FIRST;
                case ReviewAnswer.Skip skip -> FIRST;
                case ReviewAnswer.Quit quit -> FIRST;
            };
            if (named(candidates, which).isPresent()) {
                return answer.get();
            }
            out.println(NOT_AN_ANSWER + "There is no candidate " + which + "; "
                    + (candidates.size() == 1 ? "there is 1 alone." : "there are 1 to " + candidates.size() + "."));
        }
    }

    private void show(Node thing, List<Mapping> candidates, String count) {
        Sketch sketch = Sketch.of(base, names, thing, language);
        out.println();
        out.println(count + "  " + (sketch.labels().isEmpty() ? sketch.slug() : String.join(" · ", sketch.labels()))
                + "  (" + sketch.slug() + (sketch.kind().isEmpty() ? "" : ", " + sketch.kind()) + ")");
        if (sketch.labels().isEmpty()) {
            out.println("     nothing describes it any more");
        }
        sketch.facts().forEach(fact -> out.println("     " + fact));
        for (int i = 0; i < candidates.size(); i++) {
            show(i + 1, candidates.get(i));
        }
        out.println(ReviewAnswer.USAGE);
    }

    private void show(int number, Mapping candidate) {
        String label = Plain.of(candidate.cell("object_label"));
        out.println("  " + number + "  " + candidate.item().orElse("no item") + (label.isEmpty() ? "" : "  " + label)
                + confidence(candidate) + (candidate.isExact() ? "" : "  as " + candidate.cell("predicate_id")));
        candidate.item().ifPresent(item -> out.println("     https://www.wikidata.org/wiki/" + item));
        String reason = Plain.of(candidate.cell("comment"));
        if (!reason.isEmpty()) {
            out.println("     " + reason);
        }
    }

    private static String confidence(Mapping candidate) {
        String confidence = candidate.cell("confidence");
        return confidence.isEmpty() ? "" : "  " + confidence;
    }
}
