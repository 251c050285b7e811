package org.unicornkg.search;

import org.apache.jena.graph.Node;

/// A thing that a search found.
///
/// @param thing what was found
/// @param name that one of its names which met the text best, as the data writes it
/// @param start where in the name the text stands, in UTF-16 units
/// @param end after the part
/// @param rank how much of the name was met
/// @param score from 0 to 1; falls from one hit to the next, or stays
public record Hit(Node thing, String name, int start, int end, Rank rank, double score) {

    private static final double PRECISION = 1e4;

    /// Things with a name of their own score from a half up; in each half a better rank scores higher than any name
    /// of a worse one, and within a rank the shorter name does.
    static Hit of(Name name, Spelling.Place place, Rank rank, boolean isNamed) {
        double inHalf = (rank.worse() + 1.0 / Math.max(1, length(name))) / Rank.values().length;
        double score = isNamed ? (1 + inHalf) / 2 : inHalf / 2;
        return new Hit(
                name.thing(), name.text(), place.start(), place.end(), rank, Math.round(score * PRECISION) / PRECISION);
    }

    /// Returns the length of a name by which hits are ordered.
    static int length(Name name) {
        return name.text().codePointCount(0, name.text().length());
    }
}
