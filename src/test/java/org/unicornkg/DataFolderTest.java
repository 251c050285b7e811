package org.unicornkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.check.Check;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// Every file of `ontology` and `data` is well written, and the check finds nothing in them.
class DataFolderTest {

    private static final int MIN_FILES = 12;

    static List<Path> files() throws IOException {
        try (Stream<Path> ontology = Files.walk(Path.of("ontology"));
                Stream<Path> data = Files.walk(Path.of("data"))) {
            return Stream.concat(ontology, data)
                    .filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void thereAreFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(MIN_FILES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void parses(Path file) {
        Graph graph = RDFParser.source(file).toGraph();
        boolean isMadeOfPrefixes = file.endsWith("prefixes.ttl");
        assertThat(graph.isEmpty()).as("%s", file).isEqualTo(isMadeOfPrefixes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isWellWritten(Path file) throws IOException {
        if (!file.endsWith("prefixes.ttl")) {
            boolean isData = file.startsWith("data");
            assertThat(TurtleStyle.faults(file.toString(), Files.readString(file), Prefixes.all(), isData))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void theCheckFindsNothing() {
        Check check = Check.run(Folders.in(Path.of("")), SourceTexts.none(), List.of());
        assertThat(check.findings()).isEmpty();
        assertThat(check.summary().claims().facts()).isGreaterThan(900);
        assertThat(check.summary().claims().claimed())
                .isEqualTo(check.summary().claims().facts());
    }
}
