package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unicornkg.problem.ProblemException;

/// The edge: gives every failure its answer, once.
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private static final int INTERNAL = 500;

    private Exchange() {}

    /// Does the work; when it fails, answers with the problem.
    ///
    /// @throws IOException when the client has gone
    /// @throws BrokenAnswerException when it fails with half of the answer on the wire
    static void run(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        try {
            work.run();
        } catch (ProblemException e) {
            fail(request, response, ProblemDocument.of(e.problem()));
        } catch (RuntimeException | StackOverflowError e) {
            if (response.isCommitted()) {
                throw new BrokenAnswerException(e);
            }
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            fail(request, response, ProblemDocument.of(INTERNAL));
        }
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, ProblemDocument problem)
            throws IOException {
        if (response.isCommitted()) {
            throw new BrokenAnswerException(null);
        }
        response.resetBuffer();
        // Validators and formats of the answer that was not to be.
        for (String name : new String[] {"ETag", "Content-Type", "Cache-Control"}) {
            response.setHeader(name, null);
        }
        if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            // What is left of the body would be taken for the next request: RFC 9112 §9.6.
            response.setHeader("Connection", "close");
        }
        send(response, problem.answer(Ask.header(request, "Accept")));
    }

    /// Sends a whole answer.
    static void send(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    /// What may fail.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }
}
