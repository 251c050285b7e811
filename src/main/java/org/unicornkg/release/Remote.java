package org.unicornkg.release;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
/// An answer is read whole, up to a limit, before it is parsed: so the time limit holds for its last byte, too. No
/// redirect is followed.
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
final class Remote implements Graphs {

    private static final int MOST_BYTES = 256 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int OK = 200;
    private static final int SHOWN_CHARACTERS = 200;
    private static final String RESULTS = "application/sparql-results+json";
    private static final Set<Lang> ASKED_FOR = Set.of(Lang.NTRIPLES, Lang.TURTLE, Lang.RDFXML);
    private static final String TRIPLES = "application/n-triples, text/turtle;q=0.9, application/rdf+xml;q=0.5";

    private final URI endpoint;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    Remote(URI endpoint) {
        this.endpoint = endpoint;
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
            return reader().readAny(reply.stream(), new Context()).booleanResult();
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
            RDFParser.source(reply.stream())
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
            RowSet rows = reader().read(reply.stream(), new Context()).materialize();
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
        CompletableFuture<HttpResponse<byte[]>> reply = client.sendAsync(request, LimitedBody.of(MOST_BYTES));
        try {
            Reply whole = Reply.of(await(reply, allowance));
            if (whole.status() != OK) {
                throw failed("it answered with status " + whole.status() + ": " + whole.firstWords(), null);
            }
            return whole;
        } catch (ExecutionException e) {
            throw failed(reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the wait for it was interrupted", e);
        } finally {
            reply.cancel(true);
        }
    }

    /// Returns the reply; while there is none, looks at the clock and at the signal.
    private static <T> T await(CompletableFuture<T> reply, Allowance allowance)
            throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            Optional<Problem> stopped = allowance.stopped(System.nanoTime() - start);
            if (stopped.isPresent()) {
                throw new ProblemException(stopped.get());
            }
            try {
                return reply.get(Math.min(LOOK.toMillis(), allowance.time().toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Looks again.
            }
        }
    }

    private static String reason(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return "nothing listens there";
            }
            if (cause.getCause() == null && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private ProblemException notAnAnswer(Reply reply, @Nullable RuntimeException cause) {
        return failed("it answered with " + reply.type() + ", which is no answer to a query", cause);
    }

    private ProblemException failed(String reason, @Nullable Exception cause) {
        return new ProblemException(new Problem.EndpointFailed(endpoint.toString(), reason), cause);
    }

    /// A whole answer.
    @SuppressWarnings("ArrayRecordComponent") // As large as the answer, and seen by this class alone.
    private record Reply(int status, String type, byte[] body) {

        static Reply of(HttpResponse<byte[]> response) {
            String type = response.headers().firstValue("Content-Type").orElse("nothing");
            return new Reply(response.statusCode(), type, response.body());
        }

        InputStream stream() {
            return new ByteArrayInputStream(body);
        }

        String mediaType() {
            int semicolon = type.indexOf(';');
            return (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
        }

        String firstWords() {
            String text = new String(body, 0, Math.min(body.length, SHOWN_CHARACTERS), StandardCharsets.UTF_8);
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
