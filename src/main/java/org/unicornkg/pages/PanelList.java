package org.unicornkg.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Which saved queries the page of a thing asks about it, by its class: `panels.yaml`.
///
/// @param byClass class → what is asked about its things, in the order of the page
record PanelList(Map<Node, List<Choice>> byClass) {

    private static final String FILE = "panels.yaml";

    /// A saved query, and the parameter that stands for the thing.
    record Choice(String query, String parameter) {}

    /// Reads the list that comes with the program.
    static PanelList read() {
        try (InputStream in = Objects.requireNonNull(PanelList.class.getResourceAsStream(FILE), FILE)) {
            Map<String, List<Map<String, String>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<Node, List<Choice>> byClass = new LinkedHashMap<>();
            file.forEach((name, panels) -> byClass.put(
                    NodeFactory.createURI(Prefixes.KG + name),
                    panels.stream()
                            .flatMap(panel -> panel.entrySet().stream())
                            .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                            .toList()));
            return new PanelList(byClass);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks " + FILE, e);
        }
    }

    /// Returns what is asked about a thing: what its classes have, each query once. A class without a list has that of
    /// the class above it.
    List<Choice> of(Node thing, Names names) {
        List<Node> kinds = names.kinds(thing, byClass.keySet());
        Set<String> known = new LinkedHashSet<>();
        List<Choice> all = new ArrayList<>();
        byClass.forEach((type, choices) -> {
            if (kinds.contains(type)) {
                choices.stream().filter(choice -> known.add(choice.query())).forEach(all::add);
            }
        });
        return all;
    }
}
