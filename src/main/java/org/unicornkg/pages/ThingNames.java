package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;

/// What a thing is called, and what it is.
///
/// @param shown its label in the reader's language, or the best there is
/// @param spoken tag of the language of that; empty where it has none
/// @param labels by language, only those that there are
/// @param aliases other names, each with the tag of its language
/// @param kinds its classes, in the reader's language
record ThingNames(String shown, String spoken, Map<Language, String> labels, List<Alias> aliases, List<String> kinds) {

    private static final int MOST_ALIASES = 50;

    private static final String ALIASES = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?name WHERE { ?thing skos:altLabel ?name } ORDER BY ?name
            """;

    /// @param language its tag; empty where it has none
    record Alias(String text, String language) {}

    static ThingNames of(Knowledge knowledge, Node thing, Language language) {
        List<Node> kinds = knowledge.names().kinds(thing);
        List<Node> shown = new ArrayList<>(kinds);
        shown.add(thing);
        Labels words = knowledge.base().labels().covering(shown);
        Map<Language, String> labels = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            words.exact(thing, each).ifPresent(label -> labels.put(each, CellView.text(label)));
        }
        return new ThingNames(
                CellView.text(words.label(thing, language)),
                words.spoken(thing, language).orElse(""),
                labels,
                aliases(knowledge, thing),
                kinds.stream().map(kind -> words.label(kind, language)).toList());
    }

    private static List<Alias> aliases(Knowledge knowledge, Node thing) {
        Query query = QueryTransformOps.replaceVars(QueryFactory.create(ALIASES), Map.of(Var.alloc("thing"), thing));
        query.setLimit(MOST_ALIASES);
        return knowledge.base().graphs().select(query, rows -> {
            List<Alias> aliases = new ArrayList<>();
            rows.forEachRemaining(row -> Optional.of(row.get("name"))
                    .filter(Node::isLiteral)
                    .ifPresent(name -> aliases.add(
                            new Alias(CellView.text(name.getLiteralLexicalForm()), name.getLiteralLanguage()))));
            return aliases;
        });
    }
}
