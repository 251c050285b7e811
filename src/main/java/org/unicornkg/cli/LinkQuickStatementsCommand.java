package org.unicornkg.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unicornkg.link.AnswerCache;
import org.unicornkg.link.DeskFiles;
import org.unicornkg.link.ItemSource;
import org.unicornkg.link.QuickStatements;
import org.unicornkg.link.Service;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kg link quickstatements`
@Command(
        name = "quickstatements",
        description = {
            "Writes what is sure here of linked things and Wikidata lacks, with references, as a file for QuickStatements.",
            "Nothing is sent anywhere: look through the file first."
        },
        footer = {
            "",
            "Examples:",
            "  kg link quickstatements --offline -o facts.qs",
            "  kg link quickstatements --reference https://example.org/article --prefer P178 -o facts.qs"
        })
final class LinkQuickStatementsCommand implements Callable<Integer> {

    private final Kg kg;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write; usually standard output.")
    private @Nullable Path file;

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "The action API of a Wikibase with these items; usually that of Wikidata.")
    private @Nullable String service;

    @Option(names = "--offline", description = "Ask nobody what Wikidata has; each statement then says so.")
    private boolean isOffline;

    @Option(
            names = "--reference",
            paramLabel = "URL",
            description = "The address to cite for the source whose own is not known.")
    private @Nullable String reference;

    @Option(
            names = "--prefer",
            paramLabel = "PROPERTY",
            description = "Of several properties that are aligned with one of ours, take this one; may be repeated.")
    private List<String> preferred = List.of();

    @Mixin
    private final Asking asking = new Asking();

    LinkQuickStatementsCommand(Kg kg) {
        this.kg = kg;
    }

    private Service service() {
        URI address = service == null ? Service.WIKIBASE : Address.parse("--service", service);
        return asking.of(address, AnswerCache.none());
    }

    @Override
    public Integer call() {
        kg.refuseElsewhere("link quickstatements");
        if (isOffline && service != null) {
            throw new ProblemException(
                    new Problem.WrongUsage("--offline asks nobody, --service names whom to ask; give one of them"));
        }
        LinkProgress progress = new LinkProgress(kg.terminal());
        Optional<ItemSource> source = isOffline ? Optional.empty() : Optional.of(ItemSource.of(service(), progress));
        Optional<String> cited = Optional.ofNullable(reference)
                .map(text -> Address.parse("--reference", text).toString());
        QuickStatements.Written written = QuickStatements.write(
                kg.release().base(),
                DeskFiles.in(kg.folders()).decided(),
                new QuickStatements.Request(source, cited, Set.copyOf(preferred)),
                progress);
        progress.end();
        if (file == null) {
            kg.terminal().out().print(written.text());
            kg.terminal().out().flush();
        } else {
            WholeFile.write(written.text(), file);
        }
        kg.terminal()
                .err()
                .println(written.active() + " to make, " + written.inactive() + " not active"
                        + (isOffline ? "; nobody was asked" : ", " + written.known() + " that Wikidata has"));
        return 0;
    }
}
