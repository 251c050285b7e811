package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unicornkg.problem.ProblemException;

/// The edge: gives every failure its answer, once. An answer is whole before its first byte is sent, so none breaks off
/// in the middle.
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private static final int INTERNAL = 500;

    private Exchange() {}

    /// Makes the answer and sends it; when that fails, answers with the problem.
    ///
    /// @throws IOException when the client has gone
    static void run(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Answer answer;
        try {
            answer = work.answer();
        } catch (ProblemException e) {
            answer = failure(request, response, ProblemDocument.of(e.problem()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            answer = failure(request, response, ProblemDocument.of(INTERNAL));
        }
        send(request, response, answer);
    }

    private static Answer failure(HttpServletRequest request, HttpServletResponse response, ProblemDocument problem) {
        if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            // What is left of the body would be taken for the next request: RFC 9112 §9.6.
            response.setHeader("Connection", "close");
        }
        return problem.answer(Ask.header(request, "Accept"));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Answer plain)
            throws IOException {
        Answer answer = Gzip.suited(plain, Ask.header(request, "Accept-Encoding"));
        Visit visit = Visit.of(request);
        visit.edition().cache().put(visit.cacheKey(), answer);
        if (visit.signal().reason().isPresent()) {
            // Bytes of the next request may be lost: see ClientWatch.
            response.setHeader("Connection", "close");
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    /// What makes an answer.
    @FunctionalInterface
    interface Work {
        Answer answer();
    }
}
