package org.unicornkg.report;

import java.util.List;

/// One triple with what it rests on.
///
/// @param subject of the triple
/// @param property its label
/// @param value object of the triple
/// @param isAsserted whether the graph holds it; otherwise it is only claimed, as a rumour is
/// @param claims those that say it; none for labels and for what rules derive
public record Fact(Cell subject, String property, Cell value, boolean isAsserted, List<CitedClaim> claims) {

    public Fact {
        claims = List.copyOf(claims);
    }
}
