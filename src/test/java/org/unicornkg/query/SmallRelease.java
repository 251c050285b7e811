package org.unicornkg.query;

import java.nio.file.Path;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// The made-up release of `src/test/resources/small`.
public final class SmallRelease {

    public static final Path HOME = Path.of("src/test/resources/small");
    public static final Release RELEASE = Release.trusted(Folders.in(HOME));
    public static final Names NAMES = Names.of(RELEASE.base());
    public static final Catalogue CATALOGUE = Catalogue.read(HOME.resolve("queries"));

    private SmallRelease() {}
}
