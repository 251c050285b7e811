package org.unicornkg.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `kg --version` prints: the version of pom.xml, which the build wrote into the jar's manifest.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kg " + text()};
    }

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
    }
}
