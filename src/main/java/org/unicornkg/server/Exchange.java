package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The edge: gives every failure its answer, once. An answer is whole before its first byte is sent, so none breaks off
/// in the middle.
final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private static final int INTERNAL = 500;

    private static final Problem NO_ROOM =
            new Problem.Unavailable("too many large answers are on their way", Duration.ofSeconds(5));

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
        } catch (OutOfMemoryError e) {
            answer = failure(request, response, ProblemDocument.of(new Problem.TooCostly("memory")));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
            answer = failure(request, response, ProblemDocument.of(INTERNAL));
        }
        Answer suited = Gzip.suited(answer, Ask.header(request, "Accept-Encoding"));
        Visit visit = Visit.of(request);
        visit.edition().cache().put(visit.cacheKey(), suited);
        send(
                request,
                response,
                hasRoom(request, suited) ? suited : failure(request, response, ProblemDocument.of(NO_ROOM)));
    }

    /// Takes room for the answer until the request is done.
    private static boolean hasRoom(HttpServletRequest request, Answer answer) {
        Visit visit = Visit.of(request);
        Outbox outbox = visit.reception().outbox();
        int bytes = answer.body().length;
        boolean hasRoom = outbox.take(visit.client(), bytes);
        if (hasRoom) {
            Request.addCompletionListener(
                    ServletContextRequest.getServletContextRequest(request),
                    failure -> outbox.giveBack(visit.client(), bytes));
        }
        return hasRoom;
    }

    private static Answer failure(HttpServletRequest request, HttpServletResponse response, ProblemDocument problem) {
        if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            // What is left of the body would be taken for the next request: RFC 9112 §9.6.
            response.setHeader("Connection", "close");
        }
        return problem.answer(Addressee.of(request));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        if (Visit.of(request).signal().reason().isPresent()) {
            // Bytes of the next request may be lost: see ClientWatch.
            response.setHeader("Connection", "close");
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentLength(answer.body().length);
            if (!request.getMethod().equals("HEAD")) {
                Sending.send(request, response, answer.body());
            }
        }
    }

    /// What makes an answer.
    @FunctionalInterface
    interface Work {
        Answer answer();
    }
}
