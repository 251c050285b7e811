package org.unicornkg.cli;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.unicornkg.link.ItemSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kg link`: what its subcommands share.
@Command(
        name = "link",
        description = {
            "Links things to the items of Wikidata that they are. Nothing becomes a link that nobody decided on, and",
            "nothing is sent to Wikidata."
        },
        footer = {"", "Examples:", "  kg link review", "  kg link quickstatements --offline"})
final class LinkCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private LinkCommand() {}

    /// Makes the command with its subcommands.
    static CommandLine commandLine(Kg kg) {
        return new CommandLine(new LinkCommand())
                .addSubcommand(new LinkReviewCommand(kg, System.getenv(), Clock.systemUTC()))
                .addSubcommand(new LinkQuickStatementsCommand(kg, LinkCommand::items));
    }

    /// Returns what asks the action API of a Wikibase at an address.
    private static ItemSource items(URI address) {
        return qids -> {
            throw new ProblemException(
                    new Problem.EndpointFailed(address.toString(), "this version cannot ask it; use --offline"));
        };
    }

    /// Says what there is, where no subcommand was given.
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "kg link needs a command, such as review or quickstatements");
        }
    }
}
