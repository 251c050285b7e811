package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Fuseki's operation "query" with our own guard before it, our own formats and our own errors: Fuseki's cannot
/// carry a Chinese character (`ServletOps.writeMessagePlainText` counts characters and writes bytes; seen in
/// 6.0.0).
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
final class SparqlService implements ActionProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(SparqlService.class);

    private final RequestLimits limits;

    SparqlService(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        // What Fuseki says of itself is nobody's business.
        action.getResponse().setHeader("Server", null);
        action.getResponse().setHeader("Fuseki-Request-Id", null);
        try {
            Exchange.run(request, action.getResponse(), () -> answer(request, limits));
        } catch (IOException e) {
            LOG.debug("the client has gone", e);
        }
    }

    /// Answers a request for the endpoint, whoever noticed that it is one.
    static Answer answer(HttpServletRequest request, RequestLimits limits) {
        if (!Methods.of(Server.SPARQL).contains(request.getMethod())) {
            throw new ProblemException(new Problem.MethodNotAllowed(request.getMethod(), Methods.of(Server.SPARQL)));
        }
        SparqlAnswers answers = Visit.of(request).edition().sparql();
        Ask ask = Ask.of(request);
        boolean isReading = !request.getMethod().equals("POST");
        boolean isBare = isReading && (request.getQueryString() == null || isForPeople(ask, answers));
        return isBare ? answers.description(ask) : answers.answer(SparqlRequest.of(request, limits), ask);
    }

    /// People come with a language alone; a program that sends parameters has forgotten the query, and is told so.
    private static boolean isForPeople(Ask ask, SparqlAnswers answers) {
        return List.of("lang").containsAll(ask.form().values().keySet()) && answers.isForPeople(ask);
    }
}
