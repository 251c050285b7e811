package org.unicornkg.release;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Graphs behind another SPARQL 1.1 endpoint.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
final class Remote implements Graphs {

    private static final int MOST_BYTES = 256 << 20;
    private static final int OK = 200;
    private static final String RESULTS = "application/sparql-results+json";
    private static final Set<Lang> ASKED_FOR = Set.of(Lang.NTRIPLES, Lang.TURTLE, Lang.RDFXML);
    private static final String TRIPLES = "application/n-triples, text/turtle;q=0.9, application/rdf+xml;q=0.5";

    private final URI endpoint;
    /// The address in messages.
    private final String shown;
    /// Whether messages tell what the server said.
    private final boolean isQuoted;
    private final OtherServer server = new OtherServer(MOST_BYTES);

    Remote(URI endpoint) {
        this(endpoint, endpoint.toString(), true);
    }

    private Remote(URI endpoint, String shown, boolean isQuoted) {
        this.endpoint = endpoint;
        this.shown = shown;
        this.isQuoted = isQuoted;
    }

    /// Returns one of which strangers know the name alone: neither where it is, nor what it says when it fails.
    static Remote called(URI endpoint, String name) {
        return new Remote(endpoint, name, false);
    }

    @Override
    public Optional<URI> endpoint() {
        return Optional.of(endpoint);
    }

    @Override
    public <T> T select(Query query, Allowance allowance, Function<RowSet, T> reader) {
        return reader.apply(results(query, allowance));
    }

    @Override
    public boolean ask(Query query, Allowance allowance) {
        Reply reply = send(query, RESULTS, allowance);
        try {
            return reader().readAny(stream(reply), new Context()).booleanResult();
        } catch (ResultSetException | RiotException e) {
            throw notAnAnswer(reply, e);
        }
    }

    @Override
    public Graph graph(Query query, Allowance allowance) {
        Reply reply = send(query, TRIPLES, allowance);
        Lang lang = RDFLanguages.contentTypeToLang(reply.mediaType());
        // JSON-LD is none of them: it may name a context to be fetched.
        if (lang == null || !ASKED_FOR.contains(lang)) {
            throw notAnAnswer(reply, null);
        }
        try {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(stream(reply))
                    .lang(lang)
                    .base(endpoint.toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
            return graph;
        } catch (RiotException e) {
            throw notAnAnswer(reply, e);
        }
    }

    private RowSet results(Query query, Allowance allowance) {
        Reply reply = send(query, RESULTS, allowance);
        try {
            RowSet rows = reader().read(stream(reply), new Context()).materialize();
            if (!rows.getResultVars().containsAll(query.getProjectVars())) {
                throw failed("its answer lacks variables of the query", null);
            }
            return rows;
        } catch (ResultSetException | RowSet.Exception | RiotException e) {
            throw notAnAnswer(reply, e);
        }
    }

    private static RowSetReader reader() {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    }

    private Reply send(Query query, String accept, Allowance allowance) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "unicorn-kg (https://w3id.org/unicorn-kg)")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8)))
                .build();
        return switch (server.send(request, allowance)) {
            case OtherServer.Answered(Reply reply) when reply.status() == OK -> reply;
            case OtherServer.Answered(Reply reply) ->
                throw failed(
                        "it answered with status " + reply.status() + (isQuoted ? ": " + reply.firstWords() : ""),
                        null);
            case OtherServer.Failed failure -> throw failed(failure.reason(), failure.cause());
        };
    }

    private static InputStream stream(Reply reply) {
        return new ByteArrayInputStream(reply.body());
    }

    private ProblemException notAnAnswer(Reply reply, @Nullable RuntimeException cause) {
        return failed("it answered with " + reply.type() + ", which is no answer to a query", cause);
    }

    private ProblemException failed(String reason, @Nullable Exception cause) {
        return new ProblemException(new Problem.EndpointFailed(shown, reason), cause);
    }
}
