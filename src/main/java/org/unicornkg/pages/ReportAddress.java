package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unicornkg.ask.Reading;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.report.Pins;

/// Where reports are.
public final class ReportAddress {

    /// Names of parameters that pin what an answer is of.
    static final List<String> PINS = List.of(Pins.RELEASE, Pins.QUERY);

    private ReportAddress() {}

    /// Returns the address of a report, with the examples of the parameters that it cannot do without.
    static String ofExample(SavedQuery query, Reader reader) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter ->
                        parameter.example().ifPresent(example -> asked.put(parameter.name(), List.of(example))));
        return reader.to(of(query, asked).toString());
    }

    /// Returns the address of the report that a question is read as.
    public static Address of(Reading reading) {
        return of(reading.query(), reading.arguments());
    }

    /// Returns the address of a report with its arguments.
    public static Address of(SavedQuery query, Arguments arguments) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        arguments
                .values()
                .forEach((name, values) -> values.forEach(value ->
                        asked.computeIfAbsent(name, key -> new ArrayList<>()).add(ShownArguments.text(value))));
        return of(query, asked);
    }

    private static Address of(SavedQuery query, Map<String, List<String>> asked) {
        return Address.of(path(query), asked);
    }

    static String path(SavedQuery query) {
        return "/reports/" + query.name();
    }
}
