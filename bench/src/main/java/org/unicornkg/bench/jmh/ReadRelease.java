package org.unicornkg.bench.jmh;

import java.nio.file.Path;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;

/// Reads a release and ends: a process to be timed.
final class ReadRelease {

    private ReadRelease() {}

    public static void main(String[] arguments) {
        Release release =
                Release.trusted(new Folders(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
        System.out.println(release.counts().triples());
    }
}
