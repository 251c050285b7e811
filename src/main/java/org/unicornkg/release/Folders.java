package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Where the files of a release lie.
///
/// @param ontology holds `unicorn.ttl`, `shapes.ttl`, `alignments.ttl`, `rules/`, `checks/`
/// @param data holds `entities/*.ttl` and `articles/<slug>.ttl`
/// @param queries holds `<name>.rq`
public record Folders(Path ontology, Path data, Path queries) {

    /// Where the jar keeps its copy.
    private static final String BUNDLE = "unicorn-kg";

    /// Returns the folders `ontology`, `data` and `queries` of `home`.
    ///
    /// @throws ProblemException with [Problem.Unreadable] when one of them is missing
    public static Folders in(Path home) {
        return new Folders(folder(home, "ontology"), folder(home, "data"), folder(home, "queries"));
    }

    /// Returns the copy that comes with the program, inside its jar or beside its classes.
    public static Folders bundled() {
        URL marker = Folders.class.getResource("/" + BUNDLE + "/ontology/unicorn.ttl");
        return in(marker == null ? nothingBundled() : bundle(marker));
    }

    /// Returns the same with other data.
    public Folders withData(Path other) {
        return new Folders(ontology, existing(other), queries);
    }

    /// Returns the same with other saved queries.
    public Folders withQueries(Path other) {
        return new Folders(ontology, data, existing(other));
    }

    /// Returns how a finding names a file: relative to the folder that holds it, with that folder's name before it.
    public String shown(Path file) {
        for (Path folder : new Path[] {ontology, data, queries}) {
            if (file.startsWith(folder)) {
                return folder.getFileName() + "/"
                        + folder.relativize(file).toString().replace('\\', '/');
            }
        }
        return file.toString();
    }

    private static Path folder(Path home, String name) {
        return existing(home.resolve(name));
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(new Problem.Unreadable(folder.toString(), "there is no such folder"));
        }
        return folder;
    }

    private static Path nothingBundled() {
        throw new ProblemException(new Problem.Unreadable("the data in the jar", "there is none; use --home DIR"));
    }

    private static Path bundle(URL marker) {
        try {
            URI uri = marker.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return parent(parent(Path.of(uri)));
            }
            String text = uri.getRawSchemeSpecificPart();
            Path jar = Path.of(URI.create(text.substring(0, text.indexOf("!/"))));
            // Left open for the life of the process: the paths of the record point into it.
            return FileSystems.newFileSystem(jar, (@Nullable ClassLoader) null).getPath(BUNDLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + marker, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no URI: " + marker, e);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), path::toString);
    }
}
