package org.unicornkg.query;

import java.util.List;
import org.unicornkg.vocab.Prefixes;

/// Every `kg:` term in the query and every class in the header is defined in the ontology.
final class TermRule implements Rule {

    @Override
    public void check(Examined query) {
        for (Token token : query.tokens()) {
            token.iri().ifPresent(iri -> term(query, iri, token.line()));
        }
        for (Parameter parameter : query.saved().header().parameters()) {
            if (parameter.type() instanceof ParameterType.Thing thing) {
                term(query, thing.ofClass().getURI(), query.headerLineWith(parameter.name() + ":"));
            }
        }
    }

    private static void term(Examined query, String iri, int line) {
        if (iri.startsWith(Prefixes.KG)
                && iri.length() > Prefixes.KG.length()
                && !query.terms().contains(iri)) {
            List<String> names = query.terms().stream().map(TermRule::localName).toList();
            List<String> nearest = Nearest.to(localName(iri), names).stream()
                    .map(name -> "kg:" + name)
                    .toList();
            query.report(
                    "unknown-term",
                    line,
                    "the ontology has no kg:" + localName(iri)
                            + (nearest.isEmpty() ? "" : "; did you mean " + String.join(", ", nearest) + "?"));
        }
    }

    private static String localName(String iri) {
        return iri.substring(Prefixes.KG.length());
    }
}
