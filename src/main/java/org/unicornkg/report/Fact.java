package org.unicornkg.report;

import java.util.List;
import java.util.Optional;

/// One triple with what it rests on.
///
/// @param subject of the triple
/// @param property in the reader's language
/// @param value object of the triple
/// @param isAsserted whether the graph holds it; otherwise it is only claimed, as a rumour is
/// @param claims those that say it; none for labels and for what rules derive
public record Fact(Cell subject, Cell property, Cell value, boolean isAsserted, List<CitedClaim> claims) {

    public Fact {
        claims = List.copyOf(claims);
    }

    /// Returns why a reader must not take it for one: it is denied, or nobody is sure.
    public Optional<Doubt> doubt() {
        List<Optional<Doubt>> doubts =
                claims.stream().map(claim -> Doubt.of(claim.modality())).toList();
        boolean isDenied = doubts.contains(Optional.of(Doubt.DENIED));
        if (isDenied) {
            boolean isSaid = doubts.stream().anyMatch(doubt -> !doubt.equals(Optional.of(Doubt.DENIED)));
            return Optional.of(isSaid ? Doubt.DISPUTED : Doubt.DENIED);
        }
        boolean isSure = isAsserted && (claims.isEmpty() || doubts.contains(Optional.empty()));
        return isSure ? Optional.empty() : Optional.of(Doubt.RUMOURED);
    }
}
