package org.unicornkg.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A candidate with our own score, and why.
///
/// @param candidate the item
/// @param features all that was looked at
/// @param foundBy the names that the service was asked for and that it gave the item for
record Scored(Candidate candidate, List<Feature> features, List<String> foundBy) {

    /// Best first; of equals the one with the lower number, which is there for longer.
    static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> scored.candidate.qid().length())
            .thenComparing(scored -> scored.candidate.qid());

    /// One feature as it is written.
    private static final String FEATURE = "[a-z]+ (?:\\d\\.\\d\\d|not known)(?: \\([^;]*\\))?";

    /// No sentence after those words, as somebody may have added it.
    private static final Pattern WORDS =
            Pattern.compile(FEATURE + "(?:; " + FEATURE + ")*; found by (?:(?![.!?] |[。！？；;]).)+\\.");

    Scored {
        features = List.copyOf(features);
        foundBy = List.copyOf(foundBy);
    }

    /// Returns how likely it seems that the item is the thing, from 0 to 1, in hundredths.
    double score() {
        double sum = features.stream().mapToDouble(Feature::share).sum();
        return Math.round(sum * 100) / 100.0;
    }

    String confidence() {
        return String.format(Locale.ROOT, "%.2f", score());
    }

    /// Returns the reasons in words.
    String words() {
        return features.stream().map(Feature::toString).collect(Collectors.joining("; ")) + "; found by "
                + String.join(", ", foundBy) + ".";
    }

    /// Tells whether a comment is as [#words] makes it, so that nobody else wrote anything into it.
    static boolean isWords(String comment) {
        return WORDS.matcher(comment).matches();
    }
}
