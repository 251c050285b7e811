package org.unicornkg.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.report.Profile;
import org.unicornkg.report.ProfileWriter;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kg show`
@Command(
        name = "show",
        description = "Shows all that is known of a thing, each fact with its claims.",
        footer = {"", "Examples:", "  kg show moonshot-ai", "  kg show 月之暗面 --lang zh-Hant --sources ../sources"})
final class ShowCommand implements Callable<Integer> {

    private final Kg kg;

    @Parameters(paramLabel = "THING", description = "Slug, IRI, or a name in any of the languages.")
    private String thing = "";

    ShowCommand(Kg kg) {
        this.kg = kg;
    }

    @Override
    public Integer call() throws IOException {
        KnowledgeBase base = kg.base();
        Names names = Names.of(base);
        Match match = names.match(thing, Optional.empty());
        names.understood(thing, match).ifPresent(kg.terminal().err()::println);
        Profile profile = Profile.of(base, kg.evidence(base), match.thing(), kg.language());
        ProfileWriter.write(profile, kg.terminal().out());
        return 0;
    }
}
