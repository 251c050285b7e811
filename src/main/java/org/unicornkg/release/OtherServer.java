package org.unicornkg.release;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// Asks another server. An answer is read whole, up to a limit, before anybody looks at it: so the time limit holds for
/// its last byte, too. No redirect is followed.
public final class OtherServer {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final long mostBytes;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /// @param mostBytes the largest answer that is taken
    public OtherServer(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// What became of a request.
    public sealed interface Call {}

    /// It was answered, in whatever way.
    public record Answered(Reply reply) implements Call {}

    /// It was not.
    ///
    /// @param reason what happened
    /// @param mayPass whether it may go better a little later: not where nobody is there, nor where the answer is too
    ///     large
    /// @param cause what made it known
    public record Failed(String reason, boolean mayPass, Exception cause) implements Call {}

    /// Sends a request and waits for its answer.
    ///
    /// @throws ProblemException with [Problem.TooSlow] when its time is over, and with the reason of the signal where
    ///     that was given
    public Call send(HttpRequest request, Allowance allowance) {
        CompletableFuture<HttpResponse<byte[]>> reply = client.sendAsync(request, LimitedBody.of(mostBytes));
        try {
            return new Answered(new Reply(await(reply, allowance)));
        } catch (ExecutionException e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed("the wait for it was interrupted", false, e);
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

    private static Failed failed(ExecutionException failure) {
        boolean isNobody = false;
        String words = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return new Failed("there is no such host", false, failure);
            }
            if (cause instanceof LimitedBody.TooLargeException) {
                return new Failed(String.valueOf(cause.getMessage()), false, failure);
            }
            isNobody = isNobody || cause instanceof ConnectException;
            if (cause.getCause() == null && cause.getMessage() != null) {
                words = cause.getMessage();
            }
        }
        return isNobody ? new Failed("nothing listens there", false, failure) : new Failed(words, true, failure);
    }
}
