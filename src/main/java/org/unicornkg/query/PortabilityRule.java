package org.unicornkg.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.unicornkg.vocab.Prefixes;

/// The query is SPARQL 1.1 and nothing more, so that it runs on any engine and on the RDF 1.1 form of the data.
final class PortabilityRule implements Rule {

    /// Beginnings of IRIs that mean something to one engine only.
    private static final List<String> OF_ENGINES = List.of(
            "http://jena.apache.org/",
            "http://jena.hpl.hp.com/",
            "http://www.bigdata.com/",
            "http://www.ontotext.com/",
            "http://www.openlinksw.com/",
            "http://www.w3.org/2005/xpath-functions",
            "http://wikiba.se/",
            "java:",
            "js:");

    /// The casts of SPARQL 1.1 §17.5; xsd:date is none of them.
    private static final Set<String> CASTS = Set.of(
            XSDDatatype.XSDboolean.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDdecimal.getURI(),
            XSDDatatype.XSDdouble.getURI(),
            XSDDatatype.XSDfloat.getURI(),
            XSDDatatype.XSDinteger.getURI(),
            XSDDatatype.XSDstring.getURI());

    private static final Set<String> TRIPLE_TERM_SIGNS = Set.of("<<", "<<(", "~", "{|");
    private static final Set<String> TRIPLE_TERM_WORDS = Set.of("TRIPLE", "ISTRIPLE", "SUBJECT", "PREDICATE", "OBJECT");
    private static final String REIFIES = "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies";

    @Override
    public void check(Examined query) {
        List<Token> tokens = query.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isCalled = i + 1 < tokens.size() && tokens.get(i + 1).isSign("(");
            if (isTripleTerm(token, isCalled)) {
                query.report(
                        "triple-term",
                        token.line(),
                        "no triple terms: ask the rdf:Statement of the claim"
                                + " (rdf:subject, rdf:predicate, rdf:object, kg:claim), as RDF 1.1 has it");
            } else {
                token.iri()
                        .filter(iri -> isExtension(iri, isCalled))
                        .ifPresent(iri -> query.report(
                                "engine-extension",
                                token.line(),
                                Prefixes.shorten(iri) + " is not part of SPARQL 1.1: say it without"));
            }
        }
        if (query.findings().stream().noneMatch(finding -> finding.rule().equals("triple-term"))) {
            parsesAsSparql11(query);
        }
    }

    private static boolean isTripleTerm(Token token, boolean isCalled) {
        return switch (token.kind()) {
            case SIGN -> TRIPLE_TERM_SIGNS.contains(token.text());
            case WORD -> isCalled && TRIPLE_TERM_WORDS.contains(token.text().toUpperCase(Locale.ROOT));
            case IRI, PREFIXED -> token.iri().filter(REIFIES::equals).isPresent();
            case STRING, VARIABLE -> false;
        };
    }

    private static boolean isExtension(String iri, boolean isCalled) {
        boolean isForeignCall = isCalled && !CASTS.contains(iri) && (iri.startsWith(XSDDatatype.XSD) || !isHouse(iri));
        return isForeignCall
                || OF_ENGINES.stream().anyMatch(iri::startsWith)
                || PropertyFunctionRegistry.get().isRegistered(iri);
    }

    private static boolean isHouse(String iri) {
        return Prefixes.all().values().stream().anyMatch(iri::startsWith);
    }

    private static void parsesAsSparql11(Examined query) {
        try {
            QueryFactory.create(query.saved().text(), Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            SyntaxFault fault = SyntaxFault.of(e);
            query.report("sparql-11", fault.line(), "not SPARQL 1.1: " + fault.message());
        }
    }
}
