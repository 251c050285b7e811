package org.unicornkg.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the `#+` lines of a saved query say, beside the query itself.
///
/// @param summary one line: the question that the query answers
/// @param description what a row is and what to know about it
/// @param questions the question as people ask it, in any language, with `{parameter}` for a value
/// @param tags groups of the catalogue; `federated` allows SERVICE
/// @param parameters in the order of the header
/// @param columns titles of columns whose name is no term of the ontology, by column
/// @param view how a page draws the rows; empty for the table alone
public record Header(
        Localized summary,
        Localized description,
        List<String> questions,
        List<String> tags,
        List<Parameter> parameters,
        Map<String, Localized> columns,
        Optional<View> view) {

    public Header {
        questions = List.copyOf(questions);
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        columns = Map.copyOf(columns);
    }

    /// Returns the parameter that binds `?name`.
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
