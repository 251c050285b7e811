package org.unicornkg.cli;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kg link`: what its subcommands share.
@Command(
        name = "link",
        description = {
            "Links things to the items of Wikidata that they are: looks for candidates, takes decisions, checks what was",
            "linked. Nothing becomes a link that nobody decided on, and nothing is sent to Wikidata."
        },
        footer = {"", "Examples:", "  kg link propose --limit 20", "  kg link review", "  kg link check"})
final class LinkCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private LinkCommand() {}

    /// Makes the command with its subcommands.
    static CommandLine commandLine(Kg kg) {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new LinkProposeCommand(kg))
                .addSubcommand(new LinkReviewCommand(kg, System.getenv(), Clock.systemUTC()))
                .addSubcommand(new LinkCheckCommand(kg))
                .addSubcommand(new LinkEnrichCommand(kg))
                .addSubcommand(new LinkQuickStatementsCommand(kg));
    }

    /// Says what there is, where no subcommand was given.
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "kg link needs a command: propose, review, check, enrich or quickstatements");
        }
    }
}
