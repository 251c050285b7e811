package org.unicornkg.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.report.Fact;
import org.unicornkg.report.Facts;
import org.unicornkg.vocab.Prefixes;

/// What points at a thing, counted by property, and one page of it: `?in=kg:organization&page=2`.
///
/// @param tallies by which properties, those first by which most do
/// @param open the one of which things are listed; absent where there is none
/// @param page from 1
/// @param facts of that page
record Incoming(List<Facts.Tally> tallies, Optional<Facts.Tally> open, long page, List<Fact> facts) {

    /// The parameter that names the property.
    static final String IN = "in";

    /// The parameter that numbers the page.
    static final String PAGE = "page";

    private static final int ROWS = 12;

    /// Reads what is asked for and looks it up.
    ///
    /// @throws ProblemException with [Problem.BadValue] for a property by which nothing points at the thing, and for a
    ///     page that there is not
    static Incoming of(Facts facts, Node thing, Address here) {
        List<Facts.Tally> tallies = facts.tallies(thing);
        Optional<Facts.Tally> open = one(here, IN)
                .map(name -> named(tallies, name))
                .or(() -> tallies.stream().findFirst());
        long page = one(here, PAGE).map(text -> number(text, open)).orElse(1L);
        return new Incoming(
                tallies,
                open,
                page,
                open.map(tally -> facts.about(thing, tally.term(), (page - 1) * ROWS, ROWS)
                                .facts())
                        .orElse(List.of()));
    }

    long pages() {
        return open.map(Incoming::pages).orElse(0L);
    }

    /// Returns the name of a property in an address.
    static String name(Facts.Tally tally) {
        String iri = tally.term().getURI();
        String name = Prefixes.shorten(iri);
        return name.startsWith("<") ? iri : name;
    }

    private static long pages(Facts.Tally tally) {
        return (tally.count() + ROWS - 1) / ROWS;
    }

    private static Optional<String> one(Address here, String name) {
        return here.values().getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Facts.Tally named(List<Facts.Tally> tallies, String name) {
        return tallies.stream()
                .filter(tally ->
                        name(tally).equals(name) || tally.term().getURI().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.BadValue(
                        "parameter " + IN,
                        name,
                        tallies.isEmpty()
                                ? "nothing: no thing points at this one"
                                : "one of "
                                        + String.join(
                                                ", ",
                                                tallies.stream()
                                                        .map(Incoming::name)
                                                        .toList()))));
    }

    private static long number(String text, Optional<Facts.Tally> open) {
        long last = open.map(Incoming::pages).orElse(1L);
        try {
            long page = Long.parseLong(text);
            if (page >= 1 && page <= last) {
                return page;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        throw new ProblemException(new Problem.BadValue("parameter " + PAGE, text, "a number from 1 to " + last));
    }
}
