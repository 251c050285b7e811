package org.unicornkg.bench.engine;

import java.util.List;

/// All that are compared, our own first.
public final class Engines {

    private Engines() {}

    public static List<Engine> all(Settings settings) {
        return List.of(
                new Ours(settings),
                new OursOnDisk(settings),
                new Fuseki(settings),
                new Virtuoso(settings),
                new Rdf4j(settings),
                new Oxigraph(settings));
    }
}
