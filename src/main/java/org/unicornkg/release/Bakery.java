package org.unicornkg.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives the release of some folders, and keeps it finished in a file, so that the next start need not read, derive
/// and validate what has not changed: see docs/decisions/baked-release.md.
public final class Bakery {

    /// Whoever works on two sets of data in turn, or two programs that start at once, find theirs again.
    private static final int KEPT = 4;

    private final Optional<Path> folder;
    private final String program;

    private Bakery(Optional<Path> folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /// Returns one that keeps its files in a folder.
    ///
    /// @param program tells programs apart: what one has derived, another may derive otherwise
    public static Bakery in(Path folder, String program) {
        return new Bakery(Optional.of(folder), program);
    }

    /// Returns one that keeps nothing.
    public static Bakery none() {
        return new Bakery(Optional.empty(), "");
    }

    /// Returns the release as [Release#trusted] does: kept or fresh, validated or not.
    ///
    /// @throws ProblemException with [org.unicornkg.problem.Problem.BadData] when a file is broken
    public Release trusted(Folders folders) {
        if (folder.isEmpty()) {
            return Release.trusted(folders);
        }
        BakedFile file = BakedFile.in(folder.get(), Recipe.of(folders, program));
        return file.read().map(BakedFile.Content::release).orElseGet(() -> {
            Release release = Release.trusted(folders);
            keep(file, new BakedFile.Content(release, false), folders, unkept -> {});
            return release;
        });
    }

    /// Returns the release as [Release#read] does. One that is kept is taken only where the shapes held.
    ///
    /// @param complaint is told, in one line, where the release cannot be kept
    /// @throws ProblemException with [org.unicornkg.problem.Problem.BadData] when a file is broken or the data breaks a
    ///     shape
    public Release valid(Folders folders, Consumer<String> complaint) {
        if (folder.isEmpty()) {
            return Release.read(folders);
        }
        BakedFile file = BakedFile.in(folder.get(), Recipe.of(folders, program));
        return file.read()
                .filter(BakedFile.Content::isValid)
                .map(BakedFile.Content::release)
                .orElseGet(() -> {
                    Release release = Release.read(folders);
                    keep(file, new BakedFile.Content(release, true), folders, complaint);
                    return release;
                });
    }

    private void keep(BakedFile file, BakedFile.Content content, Folders folders, Consumer<String> complaint) {
        // What was edited while it was read must not be kept as what it was before.
        if (!file.recipe().equals(Recipe.of(folders, program))) {
            return;
        }
        try {
            file.write(content);
            BakedFile.clean(folder.orElseThrow(), KEPT);
        } catch (IOException e) {
            complaint.accept(
                    "The next start takes as long as this one: the finished release cannot be kept (" + e + ")");
        }
    }
}
