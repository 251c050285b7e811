package org.unicornkg.browser;

import java.net.URI;
import java.nio.file.Path;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.server.Server;
import org.unicornkg.server.Settings;

/// The service on a free port, for a browser.
final class Site implements AutoCloseable {

    private final Server server;

    private Site(Server server) {
        this.server = server;
    }

    /// Starts it over the knowledge of the repository.
    static Site start() {
        return over(Folders.in(Path.of("")), SourceTexts.none());
    }

    static Site over(Folders folders, SourceTexts texts) {
        Release release = Release.trusted(folders);
        Knowledge knowledge = Knowledge.of(release, Catalogue.read(folders.queries()), texts);
        return new Site(Server.start(knowledge, settings()));
    }

    /// A browser in a test asks for more in a minute than a reader does in an hour.
    private static Settings settings() {
        Settings usual = Settings.usual().withPort(0);
        return usual.withCapacity(usual.capacity().withRate(0, 1));
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
