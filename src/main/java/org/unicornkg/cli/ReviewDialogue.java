package org.unicornkg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.link.Plain;
import org.unicornkg.link.Review;
import org.unicornkg.link.Sketch;
import org.unicornkg.link.Verdict;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;

/// Shows things with their candidates, one after the other, and hands on what somebody answers.
final class ReviewDialogue {

    private static final String NOT_AN_ANSWER = "That is no answer. ";

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
        while (!candidates.isEmpty()) {
            show(thing, candidates, count);
            switch (answer(candidates.size())) {
                case ReviewAnswer.Accept accept -> decide(candidates, accept.number(), Verdict.ACCEPT);
                case ReviewAnswer.Reject reject -> decide(candidates, reject.number(), Verdict.REJECT);
                case ReviewAnswer.NoItem no -> decide(candidates, 1, Verdict.NO_ITEM);
                case ReviewAnswer.Later later -> {
                    if (decide(candidates, 1, Verdict.LATER)) {
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

    private boolean decide(List<Mapping> seen, int number, Verdict verdict) {
        Optional<String> objection = review.decide(seen, seen.get(number - 1), verdict);
        boolean isOfOne = verdict == Verdict.ACCEPT || verdict == Verdict.REJECT;
        String taken = "Taken: " + verdict.text()
                + (isOfOne ? " " + seen.get(number - 1).item().orElse("") : "");
        out.println(objection.map(why -> "Not taken: " + Plain.of(why)).orElse(taken.strip()) + ".");
        return objection.isEmpty();
    }

    private ReviewAnswer answer(int candidates) throws IOException {
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
            Optional<ReviewAnswer> answer = ReviewAnswer.parse(line.get());
            if (answer.isEmpty()) {
                out.println(NOT_AN_ANSWER + ReviewAnswer.USAGE);
                continue;
            }
            int number = switch (answer.get()) {
                case ReviewAnswer.Accept accept -> accept.number();
                case ReviewAnswer.Reject reject -> reject.number();
                case ReviewAnswer.NoItem no -> 1;
                case ReviewAnswer.Later later -> 1;
                case ReviewAnswer.Skip skip -> 1;
                case ReviewAnswer.Quit quit -> 1;
            };
            if (number >= 1 && number <= candidates) {
                return answer.get();
            }
            out.println(NOT_AN_ANSWER + "There is no candidate " + number + "; "
                    + (candidates == 1 ? "there is 1 alone." : "there are 1 to " + candidates + "."));
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
