package org.unicornkg.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Release;

/// What goes into a store.
public sealed interface Source {

    /// Refuses, before any work, what cannot be read.
    ///
    /// @throws org.unicornkg.problem.ProblemException saying why
    default void check() {}

    /// Sends all statements; those of a named graph as quads.
    ///
    /// @return what identifies them
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.BadData] for what is no RDF
    Digest send(StreamRDF out);

    /// A release, with what its rules derived. The store has its digest.
    record OfRelease(Release release) implements Source {
        @Override
        public Digest send(StreamRDF out) {
            for (Iterator<Node> names = release.dataset().listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                release.dataset().getGraph(name).stream().forEach(triple -> out.quad(Quad.create(name, triple)));
            }
            return release.digest();
        }
    }

    /// Files in N-Triples, N-Quads, Turtle or TriG, also compressed. The digest is that of their bytes, unpacked, one
    /// after the other: `zcat FILE… | sha256sum` gives the same.
    record Files(List<Path> paths) implements Source {
        public Files {
            paths = List.copyOf(paths);
        }

        @Override
        public void check() {
            RdfFiles.check(paths);
        }

        @Override
        public Digest send(StreamRDF out) {
            return RdfFiles.send(paths, out);
        }
    }
}
