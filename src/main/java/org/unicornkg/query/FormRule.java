package org.unicornkg.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/// The form that makes an answer stable and citable: named columns, a total order, all rows, only this release.
final class FormRule implements Rule {

    private static final Set<String> CHANGING = Set.of("NOW", "RAND", "UUID", "STRUUID", "BNODE");
    private static final Map<String, String> FORBIDDEN = Map.of(
            "LIMIT", "whoever asks sets the limit: drop LIMIT",
            "OFFSET", "whoever asks sets the page: drop OFFSET",
            "FROM", "a saved query asks the whole release: drop FROM");

    @Override
    public void check(Examined query) {
        List<Token> tokens = query.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.text().toUpperCase(Locale.ROOT);
            if (token.kind() != Token.Kind.WORD) {
                continue;
            }
            if (FORBIDDEN.containsKey(word)) {
                query.report(word.toLowerCase(Locale.ROOT), token.line(), FORBIDDEN.get(word));
            } else if (word.equals("SELECT") && isStar(tokens, i + 1)) {
                query.report("select-star", token.line(), "name the columns: SELECT * changes with every edit");
            } else if (word.equals("SERVICE")) {
                service(query, token);
            } else if (CHANGING.contains(word) && tokens.get(i + 1).isSign("(")) {
                query.report(
                        "not-repeatable", token.line(), word + " differs from run to run: nobody could cite the rows");
            }
        }
        switch (query.saved().kind()) {
            case TABLE -> order(query);
            case GRAPH -> template(query);
        }
    }

    private static void service(Examined query, Token token) {
        if (!query.saved().isFederated()) {
            query.report("service", token.line(), "SERVICE asks another host: drop it, or tag the query federated");
        } else if (query.saved().kind() == SavedQuery.Kind.GRAPH) {
            query.report(
                    "service",
                    token.line(),
                    "a graph has no place to say which host did not answer: make it a SELECT, or drop SERVICE");
        }
    }

    private static void order(Examined query) {
        if (!query.query().hasOrderBy()) {
            query.report("order-by", 0, "no ORDER BY: order the rows, the last key an IRI, so that the order is total");
        }
    }

    private static void template(Examined query) {
        boolean hasBlankNode = query.query().getConstructTemplate().getTriples().stream()
                .anyMatch(triple -> isBlank(triple.getSubject()) || isBlank(triple.getObject()));
        if (hasBlankNode) {
            query.report(
                    "template-blank-node",
                    query.line(token -> token.isWord("CONSTRUCT")),
                    "CONSTRUCT makes blank nodes, which nobody can cite: give what it makes an IRI of the data");
        }
    }

    /// In the short form, CONSTRUCT WHERE, the template is the pattern, where a blank node is a variable.
    private static boolean isBlank(Node node) {
        return node.isBlank() || Var.isBlankNodeVar(node);
    }

    private static boolean isStar(List<Token> tokens, int next) {
        Token token = tokens.get(next);
        boolean isModifier = token.isWord("DISTINCT") || token.isWord("REDUCED");
        return (isModifier ? tokens.get(next + 1) : token).isSign("*");
    }
}
