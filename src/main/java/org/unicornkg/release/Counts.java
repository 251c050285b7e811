package org.unicornkg.release;

/// How much a release holds.
///
/// @param triples in the union of all graphs, derived ones included
/// @param derived triples that rules added
/// @param claims things of class `kg:Claim`
/// @param events things of class `kg:Event` or below
/// @param entities things described in `data/entities`
/// @param articles files in `data/articles`
public record Counts(int triples, int derived, int claims, int events, int entities, int articles) {}
