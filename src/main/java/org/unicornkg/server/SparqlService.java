package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.AdHocQuery;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.OrderedTriples;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.ResultSyntax;

/// Fuseki's operation "query" with our own guard before it, our own formats and our own errors: Fuseki's cannot
/// carry a Chinese character (`ServletOps.writeMessagePlainText` counts characters and writes bytes; seen in
/// 6.0.0).
///
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
final class SparqlService extends ActionService {

    private static final SequencedMap<String, Shape<ResultSyntax>> RESULTS =
            offers(ResultSyntax.values(), ResultSyntax::mediaTypes);
    private static final SequencedMap<String, Shape<RdfSyntax>> GRAPHS =
            offers(RdfSyntax.values(), syntax -> List.of(syntax.mediaType()));

    private final Knowledge knowledge;
    private final Settings.Limits limits;
    private final GraphChoice graphs;

    SparqlService(Knowledge knowledge, Settings.Limits limits) {
        this.knowledge = knowledge;
        this.limits = limits;
        this.graphs = GraphChoice.of(knowledge.release().dataset());
    }

    @Override
    public void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            Exchange.run(request, response, () -> super.process(action));
        } catch (BrokenAnswerException e) {
            request.setAttribute(Front.BROKEN, e);
        } catch (IOException e) {
            request.setAttribute(Front.BROKEN, new BrokenAnswerException(e));
        }
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execHead(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execPost(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void execAny(String method, HttpAction action) {
        throw new ProblemException(new Problem.MethodNotAllowed(method, Methods.of(Server.SPARQL)));
    }

    @Override
    public void validate(HttpAction action) {
        // Done while reading the request: see SparqlRequest and AdHocQuery.
    }

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            SparqlRequest asked = SparqlRequest.of(request, limits);
            AdHocQuery adHoc = AdHocQuery.of(asked.query());
            Query query = graphs.apply(adHoc.query(), asked);
            String accept = Ask.header(request, "Accept");
            if (query.isSelectType() || query.isAskType()) {
                Shape<ResultSyntax> shape = asked.format()
                        .map(name -> shape(ResultSyntax.parse(name)))
                        .orElseGet(() -> Negotiation.choose(accept, RESULTS));
                if (isNews(asked, adHoc, shape.mediaType, request, response)) {
                    results(query, shape.syntax, response);
                }
            } else {
                Shape<RdfSyntax> shape = asked.format()
                        .map(name -> shape(RdfSyntax.parse(name)))
                        .orElseGet(() -> Negotiation.choose(accept, GRAPHS));
                if (isNews(asked, adHoc, shape.mediaType, request, response)) {
                    graph(query, shape.syntax, response);
                }
            }
        } catch (IOException e) {
            throw new BrokenAnswerException(e);
        }
    }

    /// Sets the headers; answers with 304 and returns false where the client has the answer already.
    private boolean isNews(
            SparqlRequest asked,
            AdHocQuery adHoc,
            String mediaType,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Vary", "Accept");
        boolean isCacheable = adHoc.isRepeatable() && !request.getMethod().equals("POST");
        response.setHeader("Cache-Control", isCacheable ? "no-cache" : "no-store");
        if (isCacheable) {
            EntityTag tag =
                    EntityTag.of(knowledge, mediaType, asked.query(), asked.defaultGraphs(), asked.namedGraphs());
            response.setHeader("ETag", tag.value());
            if (tag.matches(Ask.header(request, "If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return false;
            }
        }
        response.setContentType(mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType);
        return true;
    }

    private void results(Query query, ResultSyntax syntax, HttpServletResponse response) throws IOException {
        Graphs all = knowledge.release().graphs();
        OutputStream out = new Unflushed(response.getOutputStream());
        if (query.isAskType()) {
            syntax.write(all.ask(query, limits.time()), out);
        } else {
            all.select(query, limits.time(), rows -> {
                syntax.write(rows, out);
                return out;
            });
        }
    }

    private void graph(Query query, RdfSyntax syntax, HttpServletResponse response) throws IOException {
        Graph graph = knowledge.release().graphs().graph(query, limits.time());
        syntax.write(OrderedTriples.of(graph), new Unflushed(response.getOutputStream()));
    }

    private static Shape<ResultSyntax> shape(ResultSyntax syntax) {
        return new Shape<>(syntax, syntax.mediaType());
    }

    private static Shape<RdfSyntax> shape(RdfSyntax syntax) {
        return new Shape<>(syntax, syntax.mediaType());
    }

    private static <T> SequencedMap<String, Shape<T>> offers(T[] syntaxes, Function<T, List<String>> mediaTypes) {
        SequencedMap<String, Shape<T>> offers = new LinkedHashMap<>();
        Arrays.stream(syntaxes)
                .forEach(syntax -> mediaTypes
                        .apply(syntax)
                        .forEach(mediaType -> offers.put(mediaType, new Shape<>(syntax, mediaType))));
        return offers;
    }

    /// A syntax and the media type by which the client asked for it.
    private record Shape<T>(T syntax, String mediaType) {}
}
