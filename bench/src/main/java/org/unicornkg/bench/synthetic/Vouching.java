package org.unicornkg.bench.synthetic;

import java.util.List;

/// How an event is vouched for.
///
/// @param happened the claims that it happened at all
/// @param claims the claims on its particulars
/// @param factuality what follows for the event
record Vouching(List<Term> happened, List<Term> claims, Term factuality) {

    private static final List<String> SURE = List.of("kg:Confirmed", "kg:Reported");

    /// Returns whether the rules draw edges from such an event.
    boolean isSure() {
        return SURE.contains(factuality.turtle());
    }
}
