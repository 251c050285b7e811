package org.unicornkg.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// What a mapping set says of itself.
///
/// @param prefixes the `curie_map`: prefix → namespace
/// @param slots slots of the set with one value
/// @param extensions columns that are not SSSOM's own, by name
public record Metadata(
        Map<String, String> prefixes, SequencedMap<String, String> slots, Map<String, Extension> extensions) {

    /// A column that is not SSSOM's own.
    ///
    /// @param property prefixed name of its property in RDF
    /// @param type prefixed name of the datatype of its values
    public record Extension(String property, String type) {}

    public Metadata {
        prefixes = Map.copyOf(prefixes);
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
        extensions = Map.copyOf(extensions);
    }

    /// Returns what a set says that says nothing.
    static Metadata none() {
        return new Metadata(Map.of(), new LinkedHashMap<>(), Map.of());
    }

    /// Returns the value of a slot.
    public Optional<String> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    /// Reads the lines of a metadata block, each with its `#`.
    ///
    /// @throws YAMLException where they are no YAML, or no map
    static Metadata parse(List<String> lines) {
        String text = lines.stream().map(line -> line.substring(1)).collect(Collectors.joining("\n"));
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new TextResolver());
        Object read = yaml.load(text);
        if (read == null) {
            return none();
        }
        if (!(read instanceof Map<?, ?> map)) {
            throw new YAMLException("it holds no keys with values");
        }
        Map<String, String> prefixes = new LinkedHashMap<>();
        SequencedMap<String, String> slots = new LinkedHashMap<>();
        Map<String, Extension> extensions = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if ("curie_map".equals(key) && value instanceof Map<?, ?> names) {
                names.forEach((name, space) -> prefixes.put(String.valueOf(name), String.valueOf(space)));
            } else if ("extension_definitions".equals(key) && value instanceof List<?> definitions) {
                definitions.forEach(definition -> extend(extensions, definition));
            } else if (value instanceof String single) {
                slots.put(String.valueOf(key), single.strip());
            }
        });
        return new Metadata(prefixes, slots, extensions);
    }

    private static void extend(Map<String, Extension> extensions, Object definition) {
        if (definition instanceof Map<?, ?> map && map.get("slot_name") instanceof String name) {
            Object type = map.get("type_hint");
            extensions.put(
                    name,
                    new Extension(String.valueOf(map.get("property")), type == null ? "xsd:string" : type.toString()));
        }
    }

    /// Takes every scalar for the text that stands there: a date stays as it is written.
    private static final class TextResolver extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: everything is text.
        }
    }
}
