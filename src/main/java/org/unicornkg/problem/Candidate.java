package org.unicornkg.problem;

/// A thing that a name may mean.
///
/// @param iri full IRI
/// @param slug the end of the IRI, which names the thing beyond doubt
/// @param label in English where there is one
/// @param type label of its most special class, in English; empty where it has none
public record Candidate(String iri, String slug, String label, String type) {

    /// Returns `Moonshot AI (moonshot-ai, company)`.
    @Override
    public String toString() {
        return label + " (" + slug + (type.isEmpty() ? "" : ", " + type) + ")";
    }
}
