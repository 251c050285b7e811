package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.unicornkg.pages.EditorPage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.QueryAnswer;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Outcome;
import org.unicornkg.query.Triples;
import org.unicornkg.release.Allowance;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Reporter;

/// The endpoint for people: the editor, and answers with labels, links and evidence in place of nodes.
final class SparqlPages {

    /// A page stays below 100 KB with as many rows of four columns; files hold the rest.
    private static final int ROWS = 200;

    private static final int TRIPLES = 500;

    private final Knowledge knowledge;
    private final RequestLimits limits;
    private final Reporter reporter;

    SparqlPages(Knowledge knowledge, RequestLimits limits, URI site) {
        this.knowledge = knowledge;
        this.limits = limits;
        this.reporter = Reporter.of(knowledge.base(), knowledge.evidence()).at(site);
    }

    /// Answers who asks nothing.
    Answer editor(Ask ask) {
        return Cacheable.page(
                knowledge, ask, () -> EditorPage.of(knowledge, ask.reader(), ask.address(), bounds()), "editor");
    }

    /// Returns the page with the answer of a query.
    ///
    /// @param text the query as it was asked
    /// @param query the same, with the graphs that it reads
    Answer answer(Ask ask, String text, Query query, Allowance allowance) {
        return Answer.page(
                EditorPage.of(knowledge, ask.reader(), ask.address(), bounds(), text, answer(query, ask, allowance)));
    }

    private QueryAnswer answer(Query query, Ask ask, Allowance allowance) {
        if (query.isAskType()) {
            return new QueryAnswer.Truth(knowledge.base().graphs().ask(query, allowance));
        }
        if (query.isSelectType()) {
            Outcome outcome = Outcome.told(knowledge.base().graphs(), query, new Limits(allowance, ROWS));
            return new QueryAnswer.Rows(
                    reporter.sheet(outcome, query, ask.reader().language()));
        }
        Triples made = Triples.of(knowledge.base().graphs(), query, new Limits(allowance, TRIPLES));
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RdfSyntax.TURTLE.write(made.all(), turtle);
        return new QueryAnswer.Graph(
                turtle.toString(StandardCharsets.UTF_8), made.all().size(), made.cutAt());
    }

    private EditorPage.Bounds bounds() {
        return new EditorPage.Bounds(limits.time(), ROWS, TRIPLES, limits.endpointRows(), limits.queryCharacters());
    }
}
