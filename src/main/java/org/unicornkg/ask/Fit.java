package org.unicornkg.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.query.SavedQuery;

/// How a question fits a saved query at best.
///
/// @param values of the parameters that the question names
/// @param score from 0 to 1
/// @param leftOut the share of what the question asks for that the query does not speak of, from 0 to 1
/// @param pattern that it is most like
/// @param question as it was read for this
/// @param ambiguous a name in it that several things bear, of which the query takes one
record Fit(
        SavedQuery query,
        Map<String, List<Node>> values,
        double score,
        double leftOut,
        Pattern pattern,
        Question question,
        Optional<Named> ambiguous) {

    Fit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Returns the same with another score, 1 at most.
    Fit times(double factor) {
        return new Fit(query, values, Math.min(1, score * factor), leftOut, pattern, question, ambiguous);
    }
}
