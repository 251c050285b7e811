package org.unicornkg.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Hosts;

/// A query that somebody wrote on the spot: what must be known of it before it runs.
///
/// @param query parsed, with nothing in it that this service refuses
/// @param isRepeatable whether the same query gives the same answer again
public record AdHocQuery(Query query, boolean isRepeatable) {

    /// Said by the problem itself.
    private static final Pattern PLACE =
            Pattern.compile("(?i)\\[?(?: at)? ?line:? (\\d{1,9}), col(?:umn)?:? (\\d{1,9}) ?]?");

    private static final String BASE = "https://w3id.org/unicorn-kg/";

    /// More triple patterns in a row would be put in order for longer than they are looked for.
    private static final int MOST_TRIPLES = 1_000;

    /// Each may double what it is given, and whoever looks at it looks at all of it.
    private static final int MOST_TRIPLE_TERMS = 10;

    /// Parses and looks into a query.
    ///
    /// @throws ProblemException with [Problem.BadQuery] where it does not parse or is too long, [Problem.Refused]
    ///     where it would call another host or other code
    public static AdHocQuery of(String text) {
        return of(text, Hosts.none());
    }

    /// Does the same for a query that may call some hosts.
    ///
    /// @throws ProblemException as above
    public static AdHocQuery of(String text, Hosts hosts) {
        Complexity.check(text);
        try {
            return of(parse(text), hosts);
        } catch (StackOverflowError e) {
            throw new ProblemException(new Problem.BadQuery("it is nested too deep", 0, 0), e);
        }
    }

    private static AdHocQuery of(Query query, Hosts hosts) {
        Visits visits = new Visits(hosts);
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), visits.ops, visits.expressions);
        }
        boolean makesNodes = query.isConstructType()
                && query.getConstructTemplate().getQuads().stream()
                        .anyMatch(quad ->
                                quad.getSubject().isBlank() || quad.getObject().isBlank());
        return new AdHocQuery(query, !visits.isVolatile && !makesNodes);
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (JenaException e) {
            throw new ProblemException(fault(e), e);
        }
    }

    /// What Jena lists after the first line are all tokens that could have stood there. The place in the message is
    /// that of the fault; `QueryParseException.getLine()` is that of the word before it, if any.
    private static Problem.BadQuery fault(JenaException e) {
        String line = Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("it is not SPARQL");
        Matcher place = PLACE.matcher(line);
        return place.find()
                ? new Problem.BadQuery(
                        said(line.substring(0, place.start()), line.substring(place.end())),
                        Integer.parseInt(place.group(1)),
                        Integer.parseInt(place.group(2)))
                : new Problem.BadQuery(line, 0, 0);
    }

    private static String said(String before, String after) {
        return (before + after).replaceFirst("^[:. ]+", "").strip();
    }

    private static final class Visits {
        private final Hosts hosts;
        private boolean isVolatile;
        private int tripleTerms;

        private Visits(Hosts hosts) {
            this.hosts = hosts;
        }

        private final OpVisitorBase ops = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                isVolatile = true;
                if (service.getService().isURI()) {
                    hosts.require(service.getService().getURI());
                } else if (hosts.isEmpty()) {
                    throw refused("SERVICE", "this service calls no other host");
                }
            }

            @Override
            public void visit(OpBGP pattern) {
                if (pattern.getPattern().size() > MOST_TRIPLES) {
                    throw tooMany(MOST_TRIPLES, "triple patterns in a row");
                }
            }

            // Jena's walker leaves these two aside.
            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(condition -> Visits.this.look(condition.getExpression()));
            }

            @Override
            public void visit(OpGroup group) {
                group.getGroupVars().forEachExpr((variable, expression) -> Visits.this.look(expression));
                group.getAggregators().forEach(this::lookInto);
            }

            private void lookInto(ExprAggregator aggregator) {
                aggregator.visit(expressions);
                if (aggregator.getAggregator().getExprList() != null) {
                    aggregator.getAggregator().getExprList().forEach(Visits.this::look);
                }
            }
        };

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunction0 function) {
                function(function);
            }

            @Override
            public void visit(ExprFunction1 function) {
                function(function);
            }

            @Override
            public void visit(ExprFunction2 function) {
                function(function);
            }

            @Override
            public void visit(ExprFunction3 function) {
                function(function);
            }

            @Override
            public void visit(ExprFunctionN function) {
                function(function);
            }

            @Override
            public void visit(ExprTripleTerm term) {
                tripleTerm();
            }

            @Override
            public void visit(ExprAggregator aggregator) {
                if (aggregator.getAggregator() instanceof AggCustom custom) {
                    refuseUnlisted(custom.getIRI());
                }
            }
        };

        private void look(Expr expression) {
            Walker.walk(expression, ops, expressions);
        }

        private void function(ExprFunction function) {
            isVolatile |= function instanceof Unstable || function instanceof E_Now;
            if (function instanceof E_TripleFn) {
                tripleTerm();
            }
            refuseUnlisted(function.getFunctionIRI());
        }

        private void tripleTerm() {
            tripleTerms++;
            if (tripleTerms > MOST_TRIPLE_TERMS) {
                throw tooMany(MOST_TRIPLE_TERMS, "triple terms made by expressions");
            }
        }

        private static void refuseUnlisted(@Nullable String iri) {
            if (iri != null && !Functions.isListed(iri)) {
                throw refused("the function <" + iri + ">", "only the functions of SPARQL and XPath are known here");
            }
        }

        private static ProblemException tooMany(int most, String what) {
            return new ProblemException(new Problem.BadQuery("it has more than " + most + " " + what, 0, 0));
        }

        private static ProblemException refused(String what, String why) {
            return new ProblemException(new Problem.Refused(what, why));
        }
    }
}
