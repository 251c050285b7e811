package org.unicornkg.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// What every request passes first: headers for browsers, the preflight of CORS, the log.
///
/// @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch: CORS</a>
final class Front extends HttpFilter {

    /// Where [SparqlService] leaves the failure of an answer that is half sent: Fuseki lets no exception
    /// through.
    static final String BROKEN = Front.class.getName() + ".broken";

    private static final long serialVersionUID = 1L;
    private static final String PREFLIGHT_SECONDS = "86400";

    private final transient Consumer<String> log;

    Front(Consumer<String> log) {
        this.log = log;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "ETag, Location, Link, Content-Disposition, X-Truncated-At, X-Understood");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            if (request.getMethod().equals("OPTIONS")) {
                options(request, response);
            } else {
                chain.doFilter(request, response);
            }
            if (request.getAttribute(BROKEN) instanceof BrokenAnswerException broken) {
                throw broken;
            }
        } finally {
            log.accept(line(request, response, System.nanoTime() - start));
        }
    }

    private static void options(HttpServletRequest request, HttpServletResponse response) {
        String methods = String.join(", ", Methods.of(Ask.path(request)));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS);
    }

    private static String line(HttpServletRequest request, HttpServletResponse response, long nanos) {
        String query = request.getQueryString();
        return request.getMethod() + ' ' + request.getRequestURI() + (query == null ? "" : '?' + query) + ' '
                + response.getStatus() + ' ' + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
    }
}
