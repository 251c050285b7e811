package org.unicornkg.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unicornkg.ask.Reading;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Language;

/// Where reports are.
final class ReportAddress {

    private ReportAddress() {}

    /// Returns the address of a report, with the examples of the parameters that it cannot do without.
    static String ofExample(SavedQuery query, Language language) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter ->
                        parameter.example().ifPresent(example -> asked.put(parameter.name(), List.of(example))));
        return of(query, asked, language);
    }

    /// Returns the address of the report that a question is read as.
    static String of(Reading reading, Language language) {
        return of(reading.query(), asked(reading), language);
    }

    /// Returns the address of that report in a format.
    static String of(Reading reading, Language language, String format) {
        Map<String, List<String>> asked = asked(reading);
        asked.put("format", List.of(format));
        return of(reading.query(), asked, language);
    }

    private static Map<String, List<String>> asked(Reading reading) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        reading.arguments()
                .values()
                .forEach((name, values) -> values.forEach(value ->
                        asked.computeIfAbsent(name, key -> new ArrayList<>()).add(ShownArguments.text(value))));
        return asked;
    }

    private static String of(SavedQuery query, Map<String, List<String>> asked, Language language) {
        if (language != Language.EN) {
            asked.put("lang", List.of(language.tag()));
        }
        return "/reports/" + query.name() + new Form(asked).encoded();
    }
}
