package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A query as the SPARQL Protocol sends it.
///
/// @param query the text
/// @param defaultGraphs IRIs of `default-graph-uri`
/// @param namedGraphs IRIs of `named-graph-uri`
/// @param format name or media type by which a client overrules its Accept header
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {

    private static final String QUERY = "application/sparql-query";

    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /// Reads a GET, a HEAD or a POST of either kind.
    ///
    /// @throws ProblemException for whatever the protocol forbids, and for every form of an update
    static SparqlRequest of(HttpServletRequest request, RequestLimits limits) {
        Form address = Form.parse(request.getQueryString());
        if (!request.getMethod().equals("POST")) {
            return of(address, limits);
        }
        String type = RequestBody.mediaType(request);
        return switch (type) {
            case RequestBody.FORM -> of(address.and(Form.parse(RequestBody.text(request, limits))), limits);
            case QUERY -> {
                if (address.has("query")) {
                    throw wrong("the query stands in the address and in the body; send it once");
                }
                yield of(address, RequestBody.text(request, limits), limits);
            }
            default ->
                throw new ProblemException(new Problem.UnsupportedMediaType(type, List.of(QUERY, RequestBody.FORM)));
        };
    }

    private static SparqlRequest of(Form form, RequestLimits limits) {
        refuseUpdate(form);
        String query = form.one("query").orElseThrow(() -> wrong("there is no parameter query in the request"));
        return of(form, query, limits);
    }

    private static SparqlRequest of(Form form, String query, RequestLimits limits) {
        refuseUpdate(form);
        if (query.isBlank()) {
            throw wrong("the query is empty");
        }
        if (query.length() > limits.queryCharacters()) {
            throw new ProblemException(new Problem.TooLarge("the query", limits.queryCharacters(), "characters"));
        }
        Optional<String> format = form.one("format").or(() -> form.one("output"));
        return new SparqlRequest(query, form.all("default-graph-uri"), form.all("named-graph-uri"), format);
    }

    private static void refuseUpdate(Form form) {
        if (form.has("update")) {
            throw new ProblemException(new Problem.Refused("an update", "this service only reads"));
        }
    }

    private static ProblemException wrong(String sentence) {
        return new ProblemException(new Problem.WrongUsage(sentence));
    }
}
