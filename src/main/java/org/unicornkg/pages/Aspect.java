package org.unicornkg.pages;

import java.util.List;
import org.unicornkg.query.Catalogue;

/// One row of a comparison: what a saved query says of each company.
///
/// @param title of the row
/// @param query name of the saved query
/// @param parameter that takes the company
/// @param columns of the query that are shown, in their order
record Aspect(Text title, String query, String parameter, List<String> columns) {

    /// What is compared, from what a company is to what is contested. A test holds it against the catalogue.
    static final List<Aspect> ALL = List.of(
            of(CompareText.GROUP, "members-of-a-group", "group"),
            of(CompareText.PROFILE, "members-of-a-group", "profile"),
            of(CompareText.FOUNDERS, "founders", "person", "date"),
            of(CompareText.VALUATIONS, "valuations", "bound", "value", "currency", "date"),
            of(CompareText.FUNDING, "funding-and-investors", "round", "investor", "value", "currency", "date"),
            of(CompareText.PRODUCTS, "products", "product", "category"),
            of(CompareText.LAUNCHES, "launches-and-withdrawals", "kind", "product", "date"),
            of(CompareText.LONG_CONTEXT, "long-context-race", "product", "value", "unit", "date"),
            of(CompareText.BALANCE, "balance-of-people", "came", "went", "net"),
            of(CompareText.ARRIVALS, "who-joined-which-unicorn-from-where", "person", "origin", "date"),
            of(CompareText.DEPARTURES, "who-left-which-unicorn-for-where", "person", "destination", "date"),
            of(CompareText.ARBITRATION, "arbitration", "side", "party"),
            new Aspect(CompareText.DISPUTES, "what-is-disputed", "about", List.of("event", "deniedBy")));

    Aspect {
        columns = List.copyOf(columns);
    }

    /// Returns those of which a catalogue has the query: somebody may serve other ones.
    static List<Aspect> in(Catalogue catalogue) {
        return ALL.stream()
                .filter(aspect -> catalogue.all().stream()
                        .anyMatch(query -> query.name().equals(aspect.query)
                                && query.header().parameter(aspect.parameter).isPresent()
                                && query.columns().containsAll(aspect.columns)))
                .toList();
    }

    private static Aspect of(Text title, String query, String... columns) {
        return new Aspect(title, query, "organization", List.of(columns));
    }
}
