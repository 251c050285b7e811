package org.unicornkg.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.report.RdfSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kg reports`
@Command(
        name = "reports",
        description = "Lists the reports, or shows what one takes.",
        footer = {"", "Examples:", "  kg reports", "  kg reports founders"})
final class ReportsCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The report to show in full.")
    private @Nullable String name;

    ReportsCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("reports");
        Language language = kg.language();
        PrintStream out = kg.terminal().out();
        if (name == null) {
            list(kg.catalogue().all(), language, out);
        } else {
            show(kg.catalogue().get(name), language, out);
        }
        return 0;
    }

    private static void list(Collection<SavedQuery> queries, Language language, PrintStream out) {
        int width =
                queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
        for (SavedQuery query : queries) {
            String mark = query.kind() == SavedQuery.Kind.GRAPH ? " (graph)" : "";
            out.println(query.name() + " ".repeat(width - query.name().length()) + "  "
                    + query.header().summary().in(language) + mark);
        }
    }

    private static void show(SavedQuery query, Language language, PrintStream out) {
        out.println(query.name());
        out.println(query.header().summary().in(language));
        out.println(query.header().description().in(language));
        out.println();
        for (Parameter parameter : query.header().parameters()) {
            String marks = (parameter.isRequired() ? ", required" : "")
                    + (parameter.isMany() ? ", several allowed" : "")
                    + parameter.usual().map(usual -> ", usually " + usual).orElse("");
            out.println(
                    "  -p " + parameter.name() + "=…  " + parameter.summary().in(language));
            out.println("       " + parameter.takes() + marks);
        }
        if (query.header().parameters().isEmpty()) {
            out.println("  no parameters");
        }
        out.println();
        switch (query.kind()) {
            case TABLE -> out.println("columns  " + String.join(", ", query.columns()));
            case GRAPH -> out.println("gives    a graph, as " + String.join(", ", RdfSyntax.ids()));
        }
        out.println("tags     " + String.join(", ", query.header().tags()));
        out.println("version  " + query.digest().shortHex());
    }
}
