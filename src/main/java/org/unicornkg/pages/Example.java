package org.unicornkg.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.ask.QuestionLanguage;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.search.Names;

/// A question as somebody may ask it, and the address of its answer: made of what the header of a saved query gives as
/// questions and as examples of its parameters.
///
/// @param question in the reader's language
/// @param address of the report that answers it
record Example(String question, String address) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /// Returns an example of a query; nothing where its header has no question in the reader's language of which all
    /// places can be filled.
    static Optional<Example> of(SavedQuery query, Names names, Reader reader) {
        return query.header().questions().stream()
                .filter(pattern -> isIn(pattern, reader.language()))
                .flatMap(pattern -> filled(query, pattern, names, reader).stream())
                .findFirst();
    }

    private static boolean isIn(String pattern, Language language) {
        return (QuestionLanguage.of(pattern) == Language.EN) == (language == Language.EN);
    }

    private static Optional<Example> filled(SavedQuery query, String pattern, Names names, Reader reader) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        StringBuilder question = new StringBuilder();
        Matcher place = PLACE.matcher(reader.language().shown(pattern, Language.ZH_HANT));
        while (place.find()) {
            String name = place.group(1);
            Optional<Parameter> parameter = query.header().parameter(name);
            Optional<String> example = parameter.flatMap(Parameter::example);
            Optional<String> shown = example.flatMap(value -> shown(value, parameter.get(), names, reader));
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            values.put(name, List.of(example.get()));
            place.appendReplacement(question, Matcher.quoteReplacement(shown.get()));
        }
        place.appendTail(question);
        question.setCharAt(0, Character.toUpperCase(question.charAt(0)));
        String address = Address.of("/reports/" + query.name(), values).toString();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Example(question.toString(), reader.to(address)));
    }

    /// Returns an example as a reader sees it; nothing for a thing that these data do not have.
    private static Optional<String> shown(String example, Parameter parameter, Names names, Reader reader) {
        if (!(parameter.type() instanceof ParameterType.Thing)) {
            return Optional.of(example);
        }
        try {
            return Optional.of(
                    names.candidate(names.resolve(example), reader.language()).label());
        } catch (ProblemException e) {
            // Somebody else's data: then there is no example.
            return Optional.empty();
        }
    }
}
