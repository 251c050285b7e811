package org.unicornkg.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Optional;
import org.unicornkg.release.Bakery;
import org.unicornkg.release.Folders;

/// Where ontology, data and queries are, when nobody says: where the launcher says, else the repository in
/// whose `target` the jar lies, else the copy in the jar.
final class Home {

    /// The launcher sets it.
    private static final String PROPERTY = "unicorn.home";

    /// An environment variable that the launcher heeds, too.
    private static final String CACHE = "KG_CACHE";

    private static final String OFF = "off";

    private Home() {}

    static Folders folders(Optional<Path> given) {
        return given.or(Home::launched).or(Home::repository).map(Folders::in).orElseGet(Folders::bundled);
    }

    private static Optional<Path> launched() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    /// Returns what keeps finished releases: beside the jar; nowhere if there is none or the variable `KG_CACHE`
    /// is `off`.
    static Bakery bakery() {
        return OFF.equals(System.getenv(CACHE))
                ? Bakery.none()
                : code().filter(Files::isRegularFile).map(Home::beside).orElseGet(Bakery::none);
    }

    /// Returns where answers of other servers are kept, when nobody says: in the user's folder for such things; nowhere
    /// if there is none or the variable `KG_CACHE` is `off`.
    ///
    /// @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG base directories</a>
    static Optional<Path> answers() {
        if (OFF.equals(System.getenv(CACHE))) {
            return Optional.empty();
        }
        Optional<Path> caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute);
        return caches.or(() ->
                        Optional.ofNullable(System.getProperty("user.home")).map(user -> Path.of(user, ".cache")))
                .map(folder -> folder.resolve("unicorn-kg").resolve("answers"));
    }

    /// A version in the making is built many times: its jars differ in time or size.
    private static Bakery beside(Path jar) {
        String program = Version.text() + ", " + jar.toFile().lastModified() + ", "
                + jar.toFile().length();
        return Bakery.in(Objects.requireNonNull(jar.getParent()), program);
    }

    private static Optional<Path> repository() {
        return code().map(Path::getParent)
                .map(Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("ontology/unicorn.ttl")));
    }

    /// Returns the jar or folder of classes that the program runs from.
    private static Optional<Path> code() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no URI: " + source.getLocation(), e);
        }
    }
}
