package org.unicornkg.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;

/// Why a reader must not take a row for a fact, as its column `factuality` says, or else its claims.
public enum Doubt {
    /// Somebody says it and somebody denies it.
    DISPUTED(KG.DISPUTED),
    DENIED(KG.DENIED),
    RUMOURED(KG.RUMOURED);

    /// The column that says so of a row.
    private static final String COLUMN = "factuality";

    private final String iri;

    Doubt(Node term) {
        this.iri = term.getURI();
    }

    /// Returns that of a row; nothing where it may be taken for a fact.
    public static Optional<Doubt> of(Row row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(COLUMN)) {
                return of(row.cells().get(i));
            }
        }
        return ofEvidence(row);
    }

    /// A row that nobody has judged is as doubtful as the claims are, where they agree.
    private static Optional<Doubt> ofEvidence(Row row) {
        List<Optional<Doubt>> doubts = row.evidence().stream()
                .map(claim -> of(claim.modality()))
                .distinct()
                .toList();
        return doubts.size() == 1 ? doubts.getFirst() : Optional.empty();
    }

    /// Returns the word that marks it.
    String in(Language language) {
        return Phrases.doubt(language, this);
    }

    /// Returns that of a factuality or a modality; nothing where it casts no doubt.
    public static Optional<Doubt> of(Cell term) {
        return term instanceof Cell.Thing thing
                ? Arrays.stream(values())
                        .filter(doubt -> doubt.iri.equals(thing.iri()))
                        .findFirst()
                : Optional.empty();
    }

    /// Returns the name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
