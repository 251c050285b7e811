package org.unicornkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Takes keys and values out of the YAML of a header, and says what is not as it should be, with the line.
final class HeaderFields {

    private static final String RULE = "header-field";

    private final String file;
    private final List<Finding> findings;

    HeaderFields(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /// One `name@language: value`.
    ///
    /// @param name the key without its language
    /// @param language the tag after `@`; empty where there is none
    /// @param key where the key stands
    record Field(String name, String language, Node key, Node value) {}

    /// Returns the fields of a mapping, or none where `node` is something else.
    List<Field> of(Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            report(node, what + " must be a mapping, key: value");
            return List.of();
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), "a key").orElse("");
            int at = key.indexOf('@');
            String name = at < 0 ? key : key.substring(0, at);
            String language = at < 0 ? "" : key.substring(at + 1);
            Field field = new Field(name, language, tuple.getKeyNode(), tuple.getValueNode());
            if (fields.put(key, field) != null) {
                report(field.key(), "\"" + key + "\" stands twice: keep one");
            }
        }
        return List.copyOf(fields.values());
    }

    /// Puts the value of a field that may stand once in each language into `texts`.
    void localized(Field field, Map<Language, String> texts) {
        try {
            Language language = field.language().isEmpty() ? Language.EN : Language.parse(field.language());
            text(field.value(), field.name()).ifPresent(text -> texts.put(language, text.strip()));
        } catch (ProblemException e) {
            report(field.key(), e.problem().message());
        }
    }

    /// Returns the value of a scalar.
    Optional<String> text(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        report(node, what + " must be a single value");
        return Optional.empty();
    }

    /// Returns the values of a sequence of scalars.
    List<String> texts(Field field) {
        if (!(field.value() instanceof SequenceNode sequence)) {
            report(field.value(), field.name() + " must be a list, [a, b]");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        sequence.getValue()
                .forEach(node -> text(node, "an entry of " + field.name()).ifPresent(texts::add));
        return texts;
    }

    /// Returns whether the field is `true`; anything but true and false is a fault.
    boolean flag(Field field) {
        String value = text(field.value(), field.name()).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            report(field.value(), field.name() + " must be true or false, not \"" + value + "\"");
        }
        return value.equals("true");
    }

    void unknown(Field field, String known) {
        report(field.key(), "unknown key \"" + field.name() + "\": a header has " + known);
    }

    void report(Node at, String message) {
        findings.add(Finding.error(file, at.getStartMark().getLine() + 1, RULE, message));
    }
}
