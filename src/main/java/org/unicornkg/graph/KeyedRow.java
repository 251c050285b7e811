package org.unicornkg.graph;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/// A row with what ORDER BY sorts it by, reckoned once.
///
/// @param keys a value for each condition; null where its expression has none
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them by their parts.
record KeyedRow(Binding row, @Nullable NodeValue[] keys) {}
