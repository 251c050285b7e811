package org.unicornkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unicornkg.bench.result.Charts;
import org.unicornkg.bench.result.Csv;
import org.unicornkg.bench.result.Goals;
import org.unicornkg.bench.result.Machine;
import org.unicornkg.bench.result.Page;
import org.unicornkg.bench.result.Results;
import org.unicornkg.bench.result.Table;

/// What came out, as files.
///
/// @param triples of each graph
/// @param options with which it ran, in words
record Outcome(Results results, Map<String, Long> triples, List<String> options) {

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("results.csv"), Csv.text(results));
        Files.writeString(folder.resolve("results.md"), markdown());
        Files.writeString(folder.resolve("queries.svg"), Charts.queries(results, triples));
    }

    /// Puts all into the documentation.
    void document(Path docs) throws IOException {
        Files.writeString(docs.resolve("performance.csv"), Csv.text(results));
        Files.writeString(docs.resolve("images/performance.svg"), Charts.queries(results, triples));
        Page.write(
                docs.resolve("performance.md"),
                markdown() + "\n![Ad-hoc queries a second by the size of the graph](images/performance.svg)\n");
    }

    String markdown() throws IOException {
        String sizes = triples.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.format(Locale.ROOT, "%,d", entry.getValue()))
                .collect(Collectors.joining(", "));
        return "## The goals\n\n" + Goals.markdown(results) + "\n## All numbers\n\n" + Table.markdown(results)
                + "\n## The machine and the run\n\n" + String.join("\n", Machine.lines(options)) + "\n- Triples: "
                + sizes + "\n";
    }
}
