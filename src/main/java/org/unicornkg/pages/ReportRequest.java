package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.search.Names;

/// A report as somebody asks for it.
///
/// @param query which
/// @param given name of a parameter → values as they were given
/// @param arguments what they mean; absent where something is wrong with one of them
/// @param faults name of a parameter → what is wrong with it
public record ReportRequest(
        SavedQuery query, Map<String, List<String>> given, Optional<Arguments> arguments, Map<String, Problem> faults) {

    public ReportRequest {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /// Reads what was given.
    public static ReportRequest read(SavedQuery query, Map<String, List<String>> given, Names names) {
        try {
            Arguments arguments = Arguments.read(query, given, names);
            return new ReportRequest(query, given, Optional.of(arguments), Map.of());
        } catch (ProblemException e) {
            Map<String, Problem> faults = Arguments.faults(query, given, names);
            if (faults.isEmpty()) {
                throw e;
            }
            return new ReportRequest(query, given, Optional.empty(), faults);
        }
    }

    /// Returns what the HTTP status of its page is.
    public int status() {
        return faults.values().stream().findFirst().map(Problem::status).orElse(200);
    }

    /// Returns where the same report is with another value of a parameter in place of one, or of all where `old` is
    /// not among them.
    Address with(String name, String old, String other) {
        List<String> values = new ArrayList<>(given.getOrDefault(name, List.of()));
        if (!Collections.replaceAll(values, old, other)) {
            values = List.of(other);
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(given);
        changed.put(name, values);
        return Address.of(ReportAddress.path(query), changed);
    }

    /// Returns where the same report is without any value of a parameter.
    Address without(String name) {
        return Address.of(ReportAddress.path(query), given).without(name);
    }
}
