package org.unicornkg.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.report.Found;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kg search`
@Command(
        name = "search",
        description = "Finds things by a part of any of their names, in any script; slips are forgiven.",
        footer = {
            "",
            "Examples:",
            "  kg search moonshot",
            "  kg search yuezhi --lang zh-Hant",
            "  kg search 資本 --class kg:Investor"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 10;

    private final Kg kg;

    @Parameters(paramLabel = "TEXT", description = "A name or a part of one: English, Chinese, or pinyin.")
    private String text = "";

    @Option(names = "--class", paramLabel = "CLASS", description = "Only things of this class, such as kg:Company.")
    private @Nullable String ofClass;

    @Option(names = "--limit", paramLabel = "N", description = "The most things to show. Usually 10.")
    private int limit = USUAL_LIMIT;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (usual) or json.")
    private String format = "table";

    SearchCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        Found.Format chosen = Found.Format.parse(format);
        if (text.isBlank()) {
            throw new ProblemException(new Problem.WrongUsage("kg search needs a text to search for"));
        }
        if (limit < 1) {
            throw new ProblemException(new Problem.BadValue("--limit", Integer.toString(limit), "a number from 1 up"));
        }
        KnowledgeBase base = kg.base();
        Names names = Names.of(base);
        Optional<Node> type = Optional.ofNullable(ofClass).map(names::classNamed);
        Found found = Found.of(text, names, names.search(text, type, limit), kg.language());
        chosen.write(found, kg.terminal().screen().hasColours(), kg.terminal().out());
        return 0;
    }
}
