package org.unicornkg.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.unicornkg.release.Folders;

/// Where ontology, data and queries are, when nobody says: where the launcher says, else the repository in
/// whose `target` the jar lies, else the copy in the jar.
final class Home {

    /// The launcher sets it.
    private static final String PROPERTY = "unicorn.home";

    private Home() {}

    static Folders folders(Optional<Path> given) {
        return given.or(Home::launched).or(Home::repository).map(Folders::in).orElseGet(Folders::bundled);
    }

    private static Optional<Path> launched() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    private static Optional<Path> repository() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path target = Path.of(source.getLocation().toURI()).getParent();
            return Optional.ofNullable(target)
                    .map(Path::getParent)
                    .filter(folder -> Files.exists(folder.resolve("ontology/unicorn.ttl")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no URI: " + source.getLocation(), e);
        }
    }
}
