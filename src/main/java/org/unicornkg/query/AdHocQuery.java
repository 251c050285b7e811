package org.unicornkg.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A query that somebody wrote on the spot: what must be known of it before it runs.
///
/// @param query parsed, with nothing in it that this service refuses
/// @param isRepeatable whether the same query gives the same answer again
public record AdHocQuery(Query query, boolean isRepeatable) {

    /// Said by the problem itself.
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: ");

    private static final String BASE = "https://w3id.org/unicorn-kg/";

    /// Functions that are called by an IRI: casts and those of XPath. Others load Java classes, run scripts, or
    /// are Jena's alone.
    private static final List<String> FUNCTIONS =
            List.of(XSD.NS, "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    /// Parses and looks into a query.
    ///
    /// @throws ProblemException with [Problem.BadQuery] where it does not parse, [Problem.Refused] where it
    ///     would call another host or other code
    public static AdHocQuery of(String text) {
        Query query = parse(text);
        Visits visits = new Visits();
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
        } catch (QueryParseException e) {
            throw new ProblemException(
                    new Problem.BadQuery(firstLine(e), Math.max(e.getLine(), 0), Math.max(e.getColumn(), 0)), e);
        } catch (QueryException e) {
            throw new ProblemException(new Problem.BadQuery(firstLine(e), 0, 0), e);
        } catch (StackOverflowError e) {
            throw new ProblemException(new Problem.BadQuery("it is nested too deep", 0, 0), e);
        }
    }

    /// What Jena lists after the first line are all tokens that could have stood there.
    private static String firstLine(QueryException e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(line -> PLACE.matcher(line).replaceFirst(""))
                .orElse("it is not SPARQL");
    }

    private static final class Visits {
        private boolean isVolatile;

        private final OpVisitorBase ops = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                throw refused("SERVICE", "this service calls no other host");
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
            refuseUnlisted(function.getFunctionIRI());
        }

        private static void refuseUnlisted(String iri) {
            if (iri != null && FUNCTIONS.stream().noneMatch(iri::startsWith)) {
                throw refused("the function <" + iri + ">", "only the functions of SPARQL and XPath are known here");
            }
        }

        private static ProblemException refused(String what, String why) {
            return new ProblemException(new Problem.Refused(what, why));
        }
    }
}
