package org.unicornkg.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Chooses among media types by an Accept header.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110 §12.5.1</a>
final class Negotiation {

    private Negotiation() {}

    /// Returns the offer that the client likes most; of equals the first.
    ///
    /// @param accept the header; absent: anything will do
    /// @param offers media type without parameters → what to answer with, best first
    /// @throws ProblemException with [Problem.NotAcceptable] when none will do
    static <T> T choose(@Nullable String accept, SequencedMap<String, T> offers) {
        return best(accept, offers)
                .orElseThrow(() -> new ProblemException(
                        new Problem.NotAcceptable(accept == null ? "" : accept, List.copyOf(offers.keySet()))));
    }

    /// Does nothing where a page will do.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable] where it will not
    static void requirePage(@Nullable String accept) {
        choose(accept, new LinkedHashMap<>(Map.of(Answer.HTML, Answer.HTML)));
    }

    /// Does nothing where JSON will do.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable] where it will not
    static void requireJson(@Nullable String accept) {
        choose(accept, new LinkedHashMap<>(Map.of("application/json", "application/json")));
    }

    /// Returns the offer that the client likes most; nothing when none will do.
    static <T> Optional<T> best(@Nullable String accept, SequencedMap<String, T> offers) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(offers.firstEntry().getValue());
        }
        List<Range> ranges = ranges(accept);
        double best = 0;
        Optional<T> chosen = Optional.empty();
        for (Map.Entry<String, T> offer : offers.entrySet()) {
            double quality = quality(ranges, offer.getKey());
            if (quality > best) {
                best = quality;
                chosen = Optional.of(offer.getValue());
            }
        }
        return chosen;
    }

    /// The most exact range that covers a type decides, not the one with the highest quality.
    private static double quality(List<Range> ranges, String type) {
        double quality = 0;
        int exactness = 0;
        for (Range range : ranges) {
            int match = range.exactness(type);
            if (match > exactness || (match == exactness && match > 0 && range.quality > quality)) {
                exactness = match;
                quality = range.quality;
            }
        }
        return quality;
    }

    private static List<Range> ranges(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.split(",", -1)) {
            String[] pieces = part.split(";", -1);
            double quality = 1;
            for (int i = 1; i < pieces.length; i++) {
                String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
                if (piece.startsWith("q=")) {
                    quality = number(piece.substring(2));
                }
            }
            ranges.add(new Range(pieces[0].strip().toLowerCase(Locale.ROOT), quality));
        }
        return ranges;
    }

    private static double number(String text) {
        try {
            double quality = Double.parseDouble(text);
            return quality >= 0 && quality <= 1 ? quality : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// @param type `text/turtle`, `text/*` or `*/*`; other parameters than the quality are not looked at
    private record Range(String type, double quality) {

        private static final int ANY = 1;
        private static final int MAIN_TYPE = 2;
        private static final int EXACT = 3;

        /// Returns 0 where the range does not cover the type, else the more, the more exactly it does.
        int exactness(String offered) {
            if (type.equals(offered)) {
                return EXACT;
            }
            if (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1))) {
                return MAIN_TYPE;
            }
            return type.equals("*/*") || type.equals("*") ? ANY : 0;
        }
    }
}
