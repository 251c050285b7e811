package org.unicornkg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// From a claim to the words that it rests on.
class EvidenceTest {

    private static final Path HOME = Path.of("src/test/resources/check/home");
    private static final Node FIELD = NodeFactory.createURI(Prefixes.SOURCE + "field");
    private static final Node ONE = NodeFactory.createURI(Prefixes.CLAIM + "field-001");
    private static final Node TWO = NodeFactory.createURI(Prefixes.CLAIM + "field-002");

    private static final Release RELEASE = Release.read(Folders.in(HOME));

    @Test
    void aClaimLeadsToItsWords() {
        Evidence evidence = Evidence.of(RELEASE.graphs(), SourceTexts.in(HOME.resolve("sources")));
        assertThat(evidence.citation(ONE)).hasValueSatisfying(citation -> {
            assertThat(citation.source()).isEqualTo(FIELD);
            assertThat(citation.span()).isEqualTo(new Span(5, 18));
            assertThat(citation.paragraph()).isEqualTo(1);
            assertThat(citation.modality()).isEqualTo(NodeFactory.createURI(Prefixes.KG + "Asserted"));
            assertThat(citation.attributedTo()).isEmpty();
            assertThat(citation.quote()).contains("安妮在北園種下第一棵綠葉樹");
        });
        assertThat(evidence.withheld(FIELD)).isEmpty();
    }

    @Test
    void manyClaimsAreOneQuestion() {
        Evidence evidence = Evidence.of(RELEASE.graphs(), SourceTexts.none());
        assertThat(evidence.citations(List.of(TWO, ONE, TWO, KG.EVENT))).containsOnlyKeys(ONE, TWO);
        assertThat(evidence.citations(List.of())).isEmpty();
        assertThat(evidence.citation(KG.EVENT)).isEmpty();
    }

    @Test
    void withoutTheTextThereIsPlaceButNoQuote() {
        Evidence evidence = Evidence.of(RELEASE.graphs(), SourceTexts.none());
        assertThat(evidence.citation(ONE))
                .hasValueSatisfying(citation -> assertThat(citation.quote()).isEmpty());
        assertThat(evidence.withheld(FIELD))
                .hasValueSatisfying(reason -> assertThat(reason).contains("--sources"));
    }

    @Test
    void anotherTextIsNeverQuoted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("field.txt"), "別的文字。".repeat(20));
        Evidence evidence = Evidence.of(RELEASE.graphs(), SourceTexts.in(folder));
        assertThat(evidence.citation(ONE))
                .hasValueSatisfying(citation -> assertThat(citation.quote()).isEmpty());
        assertThat(evidence.withheld(FIELD))
                .hasValueSatisfying(reason -> assertThat(reason).contains("not the one"));
    }

    @Test
    void textsAreReadAsUtf8OrNotAtAll(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> SourceTexts.in(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unreadable.class));
        Files.write(folder.resolve("field.txt"), "綠葉".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> SourceTexts.in(folder)).hasMessageContaining("not UTF-8");
    }
}
