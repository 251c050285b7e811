package org.unicornkg.bench.question;

import java.util.List;
import java.util.stream.IntStream;
import org.unicornkg.bench.synthetic.Synthetic;

/// The things of a graph that are asked for, as slugs.
///
/// @param companies with few events each, as are the others beside the hub
/// @param hub the company with the most events
/// @param hubInvestor the investor with the most
public record Subjects(
        List<String> companies,
        List<String> investors,
        List<String> media,
        List<String> products,
        String hub,
        String hubInvestor) {

    /// Returns those of a made-up graph; the small ones are the same at each size.
    public static Subjects synthetic() {
        return new Subjects(
                small("small-company-"),
                small("small-investor-"),
                small("small-medium-"),
                small("product-"),
                "company-0",
                "investor-0");
    }

    /// Returns those of the repository's own data.
    public static Subjects own() {
        return new Subjects(
                List.of("01-ai", "baichuan", "minimax", "zhipu-ai", "recurrent-ai"),
                List.of("alibaba", "gsr-ventures", "boyu-capital"),
                List.of("latepost", "chuangtou-daily", "anyong-waves"),
                List.of("kimi", "doubao", "ernie-bot"),
                "moonshot-ai",
                "alibaba");
    }

    private static List<String> small(String prefix) {
        return IntStream.range(0, Synthetic.SMALL).mapToObj(i -> prefix + i).toList();
    }
}
