package org.unicornkg.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Every address but the plain one of the SPARQL endpoint: the first segment of the path says who answers.
final class Routes extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RequestLimits limits;

    Routes(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange.run(request, response, () -> answer(request));
    }

    private Answer answer(HttpServletRequest request) {
        List<String> methods = Methods.of(Ask.path(request));
        if (!methods.contains(request.getMethod())) {
            throw new ProblemException(new Problem.MethodNotAllowed(request.getMethod(), methods));
        }
        if (isSparql(Ask.path(request))) {
            return SparqlService.answer(request, limits);
        }
        Ask ask = request.getMethod().equals("POST") ? Ask.ofPosted(request, limits) : Ask.of(request);
        String path = ask.path();
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path.substring(1) : path.substring(1, slash);
        Route route = ask.visit().edition().routes().get(first);
        if (route == null) {
            throw new ProblemException(new Problem.NotFound(path));
        }
        return route.answer(ask, slash < 0 ? "" : path.substring(slash + 1));
    }

    /// Fuseki compares paths as they were sent, and `/%73parql` is `/sparql`: RFC 3986 §6.2.2.2.
    private static boolean isSparql(String path) {
        return path.equals(Server.SPARQL) || path.equals(Server.SPARQL + "/");
    }

    /// Answers one kind of address.
    @FunctionalInterface
    interface Route {

        /// Answers a GET, or a POST where the address knows it; HEAD is the same as GET without the body.
        ///
        /// @param rest the path after the first segment and its slash; empty where there is nothing
        /// @throws ProblemException for whatever is wrong with the request
        Answer answer(Ask ask, String rest);
    }
}
