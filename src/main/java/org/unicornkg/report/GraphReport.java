package org.unicornkg.report;

import java.util.Optional;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Triples;
import org.unicornkg.release.Digest;

/// The answer of a saved CONSTRUCT query, with all that it takes to cite it.
///
/// @param query what was asked
/// @param arguments with which values
/// @param release digest of the data that answered; absent where another server holds them
/// @param triples what it made
public record GraphReport(SavedQuery query, Arguments arguments, Optional<Digest> release, Triples triples) {}
