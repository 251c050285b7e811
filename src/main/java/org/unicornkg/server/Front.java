package org.unicornkg.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.unicornkg.problem.Problem;

/// What every request passes first: headers for browsers, the preflight of CORS, the log.
///
/// @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch: CORS</a>
final class Front extends Handler.Wrapper {

    private static final String PREFLIGHT_SECONDS = "86400";
    private static final int NO_CONTENT = 204;
    private static final Duration RETRY = Duration.ofSeconds(1);

    /// What stands in every answer.
    private static final List<HttpField> GREETING = List.of(
            new PreEncodedHttpField("Access-Control-Allow-Origin", "*"),
            new PreEncodedHttpField(
                    "Access-Control-Expose-Headers",
                    "ETag, Location, Link, Content-Disposition, Retry-After, X-Truncated-At, X-Unanswered,"
                            + " X-Understood"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"));

    private final Supplier<Edition> edition;
    private final Reception reception;
    private final Journal journal;

    Front(Supplier<Edition> edition, Reception reception, Journal journal) {
        this.edition = edition;
        this.reception = reception;
        this.journal = journal;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long start = NanoTime.now();
        Visit visit = reception.receive(request, edition.get());
        greet(response.getHeaders());
        boolean mayEnter = reception.enter(visit);
        Request.addCompletionListener(request, failure -> {
            try {
                journal.note(visit, request, response, TimeUnit.NANOSECONDS.toMicros(NanoTime.since(start)));
            } finally {
                reception.leave(visit);
            }
        });
        if (request.getMethod().equals("OPTIONS")) {
            options(request, response);
            callback.succeeded();
            return true;
        }
        if (!mayEnter) {
            Problem problem = new Problem.TooMany("open requests", RETRY);
            Delivery.send(ProblemDocument.of(problem).answer(Addressee.of(request)), response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    /// Sets what stands in every answer.
    static void greet(HttpFields.Mutable headers) {
        for (HttpField field : GREETING) {
            headers.put(field);
        }
    }

    private static void options(Request request, Response response) {
        String methods = String.join(", ", Methods.of(Request.getPathInContext(request)));
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Allow", methods);
        headers.put("Access-Control-Allow-Methods", methods);
        headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        headers.put("Access-Control-Max-Age", PREFLIGHT_SECONDS);
        response.setStatus(NO_CONTENT);
    }
}
