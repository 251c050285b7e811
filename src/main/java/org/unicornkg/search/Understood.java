package org.unicornkg.search;

import org.unicornkg.problem.Candidate;

/// What a text was taken to mean where that is not beyond doubt.
///
/// @param given as the user wrote it
/// @param thing what it was taken for
public record Understood(String given, Candidate thing) {

    /// Returns `taken "moonshoot" as Moonshot AI (moonshot-ai)`.
    @Override
    public String toString() {
        return "taken \"" + given.replaceAll("\\p{Cntrl}", " ") + "\" as " + thing.label() + " (" + thing.slug() + ")";
    }
}
