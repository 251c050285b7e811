package org.unicornkg.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a service tells of an item.
///
/// @param items property → QIDs
/// @param years property → years of dates
record ItemFacts(Map<String, List<String>> items, Map<String, List<Integer>> years) {

    private static final Pattern DATE = Pattern.compile("[+]?(\\d{4})-\\d{2}-\\d{2}(T.*)?");

    ItemFacts {
        items = Map.copyOf(items);
        years = Map.copyOf(years);
    }

    /// Knows nothing.
    static ItemFacts none() {
        return new ItemFacts(Map.of(), Map.of());
    }

    /// Reads a row of an answer.
    static ItemFacts of(Part row, SequencedSet<String> properties) {
        Map<String, Part> cells = row.members();
        Map<String, List<String>> items = new LinkedHashMap<>();
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (String property : properties) {
            Part cell = cells.get(property);
            if (cell != null) {
                List<String> ids = new ArrayList<>();
                List<Integer> dates = new ArrayList<>();
                for (Part value : cell.items()) {
                    value.members();
                    value.find("id").map(Part::text).filter(Qid::isItem).ifPresent(ids::add);
                    value.find("date").map(Part::text).map(DATE::matcher).ifPresent(date -> {
                        if (date.matches()) {
                            dates.add(year(date));
                        }
                    });
                }
                items.put(property, List.copyOf(ids));
                years.put(property, List.copyOf(dates));
            }
        }
        return new ItemFacts(items, years);
    }

    private static int year(Matcher date) {
        return Integer.parseInt(date.group(1));
    }
}
