package org.unicornkg.release;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unicornkg.problem.Problem;

/// Services that one query asked in vain, by `SERVICE SILENT`: its rows are what there is without them.
public final class Unanswered {

    private final Map<String, Problem> byService = new LinkedHashMap<>();

    /// Says that a service did not answer, or was not asked. Of one service the first reason is kept.
    synchronized void add(String service, Problem why) {
        byService.putIfAbsent(service, why);
    }

    /// Tells whether a service was asked in vain.
    synchronized boolean has(String service) {
        return byService.containsKey(service);
    }

    /// Returns why, one problem a service.
    public synchronized List<Problem> problems() {
        Collection<Problem> problems = byService.values();
        return List.copyOf(problems);
    }
}
