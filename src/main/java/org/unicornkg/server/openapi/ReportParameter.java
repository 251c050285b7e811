package org.unicornkg.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.release.Language;

/// One parameter of a saved query.
record ReportParameter(Parameter parameter, Language language) {

    /// A day, a month or a year.
    private static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Fills the object of the parameter.
    void describe(ObjectNode node) {
        node.put("name", parameter.name());
        node.put("in", "query");
        node.put("description", parameter.summary().in(language) + ": " + parameter.takes());
        if (parameter.isRequired()) {
            node.put("required", true);
        }
        ObjectNode schema = node.putObject("schema");
        if (parameter.isMany()) {
            node.put("style", "form");
            node.put("explode", true);
            schema.put("type", "array");
            type(schema.putObject("items"));
        } else {
            type(schema);
        }
        parameter.usual().ifPresent(usual -> schema.set("default", given(usual)));
        parameter.example().ifPresent(example -> node.set("example", given(example)));
    }

    private void type(ObjectNode schema) {
        switch (parameter.type()) {
            case ParameterType.Thing thing -> schema.put("type", "string");
            case ParameterType.Literal literal -> {
                switch (literal) {
                    case BOOLEAN -> schema.put("type", "boolean");
                    case DATE -> schema.put("type", "string").put("pattern", DATE);
                    case DECIMAL -> schema.put("type", "number");
                    case INTEGER -> schema.put("type", "integer");
                    case STRING -> schema.put("type", "string");
                }
            }
        }
        if (!parameter.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            parameter.values().forEach(text -> values.add(value(text)));
        }
    }

    /// Returns what a client gives where the header says one value.
    private JsonNode given(String text) {
        return parameter.isMany() ? JSON.arrayNode().add(value(text)) : value(text);
    }

    private JsonNode value(String text) {
        return switch (parameter.type()) {
            case ParameterType.Literal.BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(text));
            case ParameterType.Literal.DECIMAL -> JSON.numberNode(new BigDecimal(text.strip()));
            case ParameterType.Literal.INTEGER -> JSON.numberNode(new BigInteger(text.strip()));
            case ParameterType.Literal literal -> JSON.textNode(text);
            case ParameterType.Thing thing -> JSON.textNode(text);
        };
    }
}
