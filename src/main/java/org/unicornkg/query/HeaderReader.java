package org.unicornkg.query;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the YAML in the `#+` lines at the top of a saved query (the convention of grlc).
///
/// The tree of YAML nodes is read, not objects made of it: nothing is constructed, and every fault has its
/// line.
final class HeaderReader {

    static final String MARK = "#+";
    private static final String SYNTAX = "header-syntax";

    private final HeaderFields fields;
    private final String file;
    private final SavedQuery.Kind kind;
    private final List<Finding> findings;

    private HeaderReader(String file, SavedQuery.Kind kind, List<Finding> findings) {
        this.file = file;
        this.kind = kind;
        this.findings = findings;
        this.fields = new HeaderFields(file, findings);
    }

    /// Reads the header of `text`; what is wrong goes to `findings`, and the rest is read as far as it can be.
    ///
    /// @param kind what the query under it answers with
    static Header read(String file, String text, SavedQuery.Kind kind, List<Finding> findings) {
        return new HeaderReader(file, kind, findings).read(text);
    }

    private Header read(String text) {
        List<String> lines = text.lines().toList();
        long length = lines.stream().takeWhile(line -> line.startsWith(MARK)).count();
        for (int i = (int) length; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                findings.add(Finding.error(file, i + 1, SYNTAX, "header lines must be the first lines: move it up"));
            }
        }
        StringBuilder yaml = new StringBuilder();
        lines.stream()
                .limit(length)
                .forEach(line -> yaml.append(withoutMark(line)).append('\n'));
        return header(compose(yaml.toString()));
    }

    private static String withoutMark(String line) {
        return line.startsWith(MARK + " ") ? line.substring(MARK.length() + 1) : line.substring(MARK.length());
    }

    private Optional<Node> compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(8);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (root == null) {
                findings.add(Finding.error(file, 1, SYNTAX, "no header: begin with #+ summary: …"));
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            String context = e.getContext() == null ? "" : " " + e.getContext();
            findings.add(Finding.error(file, line, SYNTAX, "not YAML: " + e.getProblem() + context));
            return Optional.empty();
        }
    }

    private Header header(Optional<Node> root) {
        Map<Language, String> summary = new EnumMap<>(Language.class);
        Map<Language, String> description = new EnumMap<>(Language.class);
        List<String> questions = List.of();
        List<String> tags = List.of();
        List<Parameter> parameters = List.of();
        Map<String, Localized> columns = Map.of();
        Optional<View> view = Optional.empty();
        if (root.isPresent()) {
            for (HeaderFields.Field field : fields.of(root.get(), "the header")) {
                switch (field.name()) {
                    case "summary" -> fields.localized(field, summary);
                    case "description" -> fields.localized(field, description);
                    case "questions" -> questions = fields.texts(field);
                    case "tags" -> tags = fields.texts(field);
                    case "parameters" -> parameters = new ParametersReader(fields).read(field.value());
                    case "columns" -> columns = new ColumnsReader(fields).read(field.value());
                    case "view" -> view = new ViewReader(fields, kind).read(field.value());
                    default ->
                        fields.unknown(field, "summary, description, questions, tags, parameters, columns, view");
                }
            }
        }
        return new Header(
                new Localized(summary), new Localized(description), questions, tags, parameters, columns, view);
    }
}
