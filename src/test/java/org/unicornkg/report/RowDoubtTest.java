package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.unicornkg.evidence.Citation;
import org.unicornkg.evidence.Span;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;

/// How doubtful a row is, and what its evidence is called in short.
final class RowDoubtTest {

    private static final Column FACTUALITY = new Column("factuality", "factuality", "en", true);
    private static final Cell CONFIRMED =
            thing(NodeFactory.createURI("https://w3id.org/unicorn-kg/ontology#Confirmed"));

    private static Cell.Thing thing(Node node) {
        return new Cell.Thing(node.getURI(), node.getLocalName(), "en", Optional.empty());
    }

    private static CitedClaim claim(Node modality, String source, int paragraph) {
        Node document = NodeFactory.createURI("https://w3id.org/unicorn-kg/source/" + source);
        Citation citation = new Citation(
                NodeFactory.createURI("https://w3id.org/unicorn-kg/claim/" + source + "-1"),
                document,
                new Span(1, 2),
                paragraph,
                modality,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new CitedClaim(citation, thing(modality), List.of(), thing(document));
    }

    private static Optional<Doubt> doubt(List<Column> columns, List<Cell> cells, Node... modalities) {
        return Doubt.of(
                new Row(
                        cells,
                        Stream.of(modalities)
                                .map(modality -> claim(modality, "leaflet", 1))
                                .toList()),
                columns);
    }

    @Test
    void aRowThatIsJudgedIsAsTheJudgementSays() {
        assertThat(doubt(List.of(FACTUALITY), List.of(thing(KG.DISPUTED)), KG.RUMOURED))
                .contains(Doubt.DISPUTED);
        assertThat(doubt(List.of(FACTUALITY), List.of(CONFIRMED), KG.RUMOURED)).isEmpty();
        assertThat(doubt(List.of(FACTUALITY), List.of(new Cell.Empty()), KG.RUMOURED))
                .isEmpty();
    }

    @Test
    void aRowThatNobodyJudgedIsAsDoubtfulAsItsClaims() {
        assertThat(doubt(List.of(), List.of(), KG.RUMOURED, KG.RUMOURED)).contains(Doubt.RUMOURED);
        assertThat(doubt(List.of(), List.of(), KG.RUMOURED, KG.DENIED)).isEmpty();
        assertThat(doubt(List.of(), List.of())).isEmpty();
    }

    @Test
    void evidenceInShortNamesSourcesOnlyWhereThereAreSeveral() {
        assertThat(EvidenceInShort.of(List.of(claim(KG.DENIED, "leaflet", 3)), Language.EN))
                .isEqualTo("1 claim · ¶3");
        assertThat(EvidenceInShort.of(
                        List.of(claim(KG.DENIED, "leaflet", 3), claim(KG.DENIED, "poster", 0)), Language.ZH_HANT))
                .isEqualTo("2 項聲稱 · leaflet ¶3, poster");
        assertThat(EvidenceInShort.of(
                        Stream.of(1, 2, 2, 3, 4, 5)
                                .map(paragraph -> claim(KG.DENIED, "leaflet", paragraph))
                                .toList(),
                        Language.EN))
                .isEqualTo("6 claims · ¶1, ¶2, ¶3, ¶4 …");
    }
}
