package org.unicornkg.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether the best fit is good enough to answer by.
final class Doubts {

    /// Set by the 610 questions for tuning, with the next: higher refuses more and errs hardly less.
    private static final double ENOUGH = 0.55;

    /// What the best must be ahead of the second.
    private static final double APART = 0.12;

    /// The largest part of a question that its reading may leave out.
    private static final double MOST_LEFT_OUT = 0.34;

    /// A year that no "as of" goes with would narrow the answer in a way that no report can.
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\ds?");

    private static final Part OUTSIDE = new Part.Meant("outside");

    private Doubts() {}

    static Optional<Doubt> of(List<Fit> fits) {
        if (fits.isEmpty() || fits.getFirst().score() < ENOUGH) {
            return Optional.of(new Doubt.NothingFits());
        }
        Fit best = fits.getFirst();
        if (best.question().parts().contains(OUTSIDE)) {
            return Optional.of(new Doubt.NothingFits());
        }
        Optional<LocalDate> day = best.question().asOf();
        if (day.isPresent() && !best.values().containsKey(QuestionBox.AS_OF)) {
            return Optional.of(new Doubt.NoDay(day.get()));
        }
        List<String> unknown = unknown(best);
        if (!unknown.isEmpty()) {
            return Optional.of(new Doubt.NotUnderstood(unknown));
        }
        if (best.ambiguous().isPresent()) {
            Named name = best.ambiguous().get();
            String text = best.question().text().substring(name.start(), name.end());
            return Optional.of(new Doubt.AmbiguousName(text));
        }
        if (best.leftOut() > MOST_LEFT_OUT) {
            return Optional.of(new Doubt.NothingFits());
        }
        if (fits.size() > 1 && best.score() - fits.get(1).score() < APART) {
            return Optional.of(new Doubt.SeveralFit());
        }
        return Optional.empty();
    }

    /// Returns words that may name a thing which the graph does not know: to leave them out would answer another
    /// question.
    private static List<String> unknown(Fit fit) {
        boolean hasName = !fit.question().names().isEmpty();
        boolean wantsName = !hasName && fit.pattern().parts().stream().anyMatch(part -> part instanceof Part.Slot);
        List<String> unknown = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Part part : fit.question().parts()) {
            if (part instanceof Part.Unknown word && word.isHan()) {
                run.append(word.stem());
                continue;
            }
            end(run, hasName, unknown);
            if (part instanceof Part.Unknown word
                    && (word.isName() || wantsName || YEAR.matcher(word.stem()).matches())) {
                unknown.add(word.stem());
            } else if (part instanceof Part.Digits number
                    && YEAR.matcher(number.digits()).matches()) {
                unknown.add(number.digits());
            }
        }
        end(run, hasName, unknown);
        return unknown;
    }

    private static void end(StringBuilder run, boolean hasName, List<String> unknown) {
        if (!hasName && run.length() > 1) {
            unknown.add(run.toString());
        }
        run.setLength(0);
    }
}
