package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class CanonicalLinesTest {

    /// Two blank nodes with the same below them, subjects that begin alike, and texts that begin alike.
    private static final Graph GRAPH = graph("""
            PREFIX : <http://example.org/>
            :a   :p "x" , "x"@en , "x"@en-GB , "x!" , "x"^^:type ; :q [ :r 1 ; :s ( 1 2 ) ] , [ :r 1 ; :s ( 1 2 ) ] .
            :a-b :p :a .
            :a\\! :p << :a :p "x" >> .
            <http://example.org/a#b> :p :a .
            [] :r [] .
            """);

    @Test
    void theDigestIsThatOfTheSortedLines() {
        CanonicalLines lines = CanonicalLines.of(GRAPH);
        String sorted = GRAPH.stream().map(lines::line).sorted().collect(Collectors.joining("\n", "", "\n"));

        assertThat(CanonicalLines.digest(GRAPH)).isEqualTo(new Digest(Digest.sha256(sorted)));
    }

    @Test
    void theNamesOfBlankNodesAreNotInIt() {
        assertThat(CanonicalLines.digest(graph("_:x <http://example.org/p> _:y . _:y <http://example.org/p> 1 .")))
                .isEqualTo(
                        CanonicalLines.digest(graph("_:y <http://example.org/p> _:z . _:z <http://example.org/p> 1 .")))
                .isNotEqualTo(CanonicalLines.digest(
                        graph("_:y <http://example.org/p> _:z . _:z <http://example.org/p> 2 .")));
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}
