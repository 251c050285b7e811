package org.unicornkg.cli;

import java.net.URI;
import org.unicornkg.link.AnswerCache;
import org.unicornkg.link.Manners;
import org.unicornkg.link.Pace;
import org.unicornkg.link.Service;
import org.unicornkg.link.UserAgent;
import picocli.CommandLine.Option;

/// How commands ask services of others: politely, and saying who asks.
final class Asking {

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description =
                    "How the service can reach you: an address of mail or of the web. Usually that of the project.")
    private String contact = UserAgent.PROJECT;

    /// Returns a service to be asked.
    ///
    /// @param cache what it answered before
    Service of(URI address, AnswerCache cache) {
        return new Service(
                address, UserAgent.of(Version.text(), contact), Manners.towards(address), Pace.real(), cache);
    }
}
