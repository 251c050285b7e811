package org.unicornkg.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.vocab.KG;

/// Why a reader must not take a row for a fact, as its column `factuality` says.
enum Doubt {
    /// Somebody says it and somebody denies it.
    DISPUTED(KG.DISPUTED),
    DENIED(KG.DENIED),
    RUMOURED(KG.RUMOURED);

    private static final String COLUMN = "factuality";

    private final String iri;

    Doubt(Node term) {
        this.iri = term.getURI();
    }

    static Optional<Doubt> of(Row row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(COLUMN) && row.cells().get(i) instanceof Cell.Thing factuality) {
                return Arrays.stream(values())
                        .filter(doubt -> doubt.iri.equals(factuality.iri()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// Returns the name, in lower case.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
