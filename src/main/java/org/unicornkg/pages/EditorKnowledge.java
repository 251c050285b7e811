package org.unicornkg.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// What the editor of queries knows beside the language: prefixes, terms, saved queries, the words for problems.
public final class EditorKnowledge {

    private EditorKnowledge() {}

    /// Returns it as maps, lists and texts, which JSON has a form for.
    public static Map<String, Object> of(Knowledge knowledge, Language language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("prefixes", new TreeMap<>(Prefixes.all()));
        members.put(
                "terms",
                Terms.of(knowledge.base().graphs()).all().stream()
                        .map(term -> term(term, language))
                        .toList());
        Map<String, String> examples = new TreeMap<>();
        knowledge.catalogue().all().forEach(query -> examples.put(query.name(), text(query)));
        members.put("examples", examples);
        Map<String, String> problems = new TreeMap<>();
        for (ProblemText problem : ProblemText.values()) {
            problems.put(problem.code(), problem.in(language));
        }
        members.put("problems", problems);
        return members;
    }

    private static Map<String, String> term(Term term, Language language) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("name", term.prefixed());
        members.put("kind", term.kind().name().toLowerCase(Locale.ROOT));
        members.put("label", term.label(language).text());
        members.put(
                "comment",
                term.text(RDFS.Nodes.comment, language).map(Term.Spoken::text).orElse(""));
        return members;
    }

    /// Returns the query without its header. One that needs a thing has that of its example in it, whether or not the
    /// data know it.
    private static String text(SavedQuery query) {
        Map<String, List<Node>> needed = new LinkedHashMap<>();
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.isRequired() && parameter.type() instanceof ParameterType.Thing) {
                parameter
                        .example()
                        .ifPresent(slug ->
                                needed.put(parameter.name(), List.of(NodeFactory.createURI(Prefixes.ID + slug))));
            }
        }
        if (!needed.isEmpty()) {
            return query.bind(new Arguments(needed)).serialize();
        }
        return query.text().lines().filter(line -> !line.startsWith("#+")).collect(Collectors.joining("\n", "", "\n"));
    }
}
