package org.unicornkg.server;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What to tell of a thing: its triples in both directions, and the claims, statements and mappings about it in full,
/// so that each fact comes with what it rests on. All are in order.
sealed interface Descriptions permits AskedDescriptions, FoundDescriptions {

    /// Tells whether anything is known of the thing itself, or another has taken its place.
    Standing standing(Node thing);

    /// Returns the description; empty where nothing is known of the thing itself.
    ///
    /// @throws ProblemException with [org.unicornkg.problem.Problem.TooLarge]
    List<Triple> of(Node thing);

    /// Returns the description of a document with those of its passages.
    ///
    /// @throws ProblemException with [org.unicornkg.problem.Problem.TooLarge]
    List<Triple> ofSource(Node source);

    /// Returns all triples of a named graph; none where there is no such graph.
    ///
    /// @throws ProblemException with [org.unicornkg.problem.Problem.TooLarge]
    List<Triple> ofGraph(Node name);
}
