package org.unicornkg.release;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.unicornkg.problem.Finding;

/// One file of a release that becomes RDF, as it was read.
///
/// @param path where it lies
/// @param shown how findings name it
/// @param graph the named graph that its triples go to
/// @param kind what it is for
/// @param triples as they stand in the file; empty or incomplete when the file is broken
/// @param findings what keeps it from being read
public record Document(Path path, String shown, Node graph, Kind kind, List<Triple> triples, List<Finding> findings) {

    /// What a file is for, which decides on the checks that apply to it.
    public enum Kind {
        ONTOLOGY,
        ALIGNMENTS,
        ENTITIES,
        ARTICLE,
        LINKS
    }

    public Document {
        triples = List.copyOf(triples);
        findings = List.copyOf(findings);
    }
}
