package org.unicornkg.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.query.HeaderFields.Field;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the key `parameters` of a header.
final class ParametersReader {

    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final String KEYS = "type, many, required, default, values, summary, example for each parameter";

    private final HeaderFields fields;

    ParametersReader(HeaderFields fields) {
        this.fields = fields;
    }

    List<Parameter> read(Node node) {
        List<Parameter> parameters = new ArrayList<>();
        for (Field field : fields.of(node, "parameters")) {
            if (!VARIABLE.matcher(field.name()).matches() || !field.language().isEmpty()) {
                fields.report(
                        field.key(), "a parameter is named like its variable, in letters and digits: " + field.name());
            }
            parameter(field).ifPresent(parameters::add);
        }
        return parameters;
    }

    private Optional<Parameter> parameter(Field parameter) {
        Optional<ParameterType> type = Optional.empty();
        boolean isMany = false;
        boolean isRequired = false;
        Optional<String> usual = Optional.empty();
        List<String> values = List.of();
        Optional<String> example = Optional.empty();
        Map<Language, String> summary = new EnumMap<>(Language.class);
        for (Field field : fields.of(parameter.value(), "parameter " + parameter.name())) {
            switch (field.name()) {
                case "type" -> type = type(field);
                case "many" -> isMany = fields.flag(field);
                case "required" -> isRequired = fields.flag(field);
                case "default" -> usual = fields.text(field.value(), "default");
                case "values" -> values = fields.texts(field);
                case "summary" -> fields.localized(field, summary);
                case "example" -> example = fields.text(field.value(), "example");
                default -> fields.unknown(field, KEYS);
            }
        }
        if (type.isEmpty()) {
            fields.report(
                    parameter.key(), "parameter " + parameter.name() + " needs a type: a class, or " + literals());
            return Optional.empty();
        }
        return Optional.of(new Parameter(
                parameter.name(), type.get(), isMany, isRequired, usual, values, new Localized(summary), example));
    }

    private Optional<ParameterType> type(Field field) {
        String written = fields.text(field.value(), "type").orElse("");
        if (written.startsWith("xsd:")) {
            return Arrays.stream(ParameterType.Literal.values())
                    .filter(literal -> literal.written().equals(written))
                    .<ParameterType>map(literal -> literal)
                    .findFirst();
        }
        return Prefixes.expand(written).map(iri -> new ParameterType.Thing(NodeFactory.createURI(iri), written));
    }

    private static String literals() {
        return Arrays.stream(ParameterType.Literal.values())
                .map(ParameterType.Literal::written)
                .collect(Collectors.joining(", "));
    }
}
