package org.unicornkg.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.OtherServer;
import org.unicornkg.release.Reply;

/// Asks a server that others share, for JSON: one request at a time, with pauses, and again after ever longer waits
/// where it is busy. For one thread.
final class PoliteClient {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /// Deeper than either protocol goes; the parser itself would take a thousand.
    private static final int MOST_NESTING = 64;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_NESTING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final URI server;
    private final UserAgent agent;
    private final Manners manners;
    private final Pace pace;
    private final Progress progress;
    private final OtherServer transport;
    private @Nullable Instant last;

    PoliteClient(URI server, UserAgent agent, Manners manners, Pace pace, Progress progress) {
        this.server = server;
        this.agent = agent;
        this.manners = manners;
        this.pace = pace;
        this.progress = progress;
        this.transport = new OtherServer(manners.mostBytes());
    }

    URI server() {
        return server;
    }

    Instant now() {
        return pace.instant();
    }

    /// What became of one attempt.
    private sealed interface Attempt {}

    private record Answered(JsonNode json) implements Attempt {}

    /// @param wanted how long the server asked to be left alone; absent where it did not say
    private record Busy(String reason, Optional<Duration> wanted) implements Attempt {}

    /// Asks with GET.
    ///
    /// @throws ProblemException with [Problem.EndpointFailed] where there is no answer in JSON
    Part get() {
        return ask(request().GET().build(), json -> false);
    }

    /// Asks with a form.
    ///
    /// @param isBusy whether an answer only says that the server has no time
    /// @throws ProblemException with [Problem.EndpointFailed] where there is no answer in JSON
    Part post(Map<String, String> form, Predicate<JsonNode> isBusy) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return ask(
                request()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                isBusy);
    }

    /// Tells that the server did not do as it should.
    ProblemException failed(String reason, @Nullable Exception cause) {
        return new ProblemException(new Problem.EndpointFailed(server.toString(), reason), cause);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(server)
                .header("Accept", "application/json")
                .header("User-Agent", agent.header());
    }

    private Part ask(HttpRequest request, Predicate<JsonNode> isBusy) {
        Duration backOff = manners.backOff();
        for (int attempt = 1; ; attempt++) {
            rest();
            Attempt made = attempt(request, isBusy);
            last = pace.instant();
            switch (made) {
                case Answered(JsonNode json) -> {
                    return new Part(server, "", json);
                }
                case Busy(String reason, Optional<Duration> wanted) -> {
                    if (attempt == manners.attempts()) {
                        throw failed(reason + ", at each of " + attempt + " attempts", null);
                    }
                    Duration wait = wanted.orElse(backOff);
                    if (wait.compareTo(manners.longestWait()) > 0) {
                        throw failed(
                                reason + ", and wants to be left alone for " + wait.toSeconds()
                                        + " s: try again after that",
                                null);
                    }
                    progress.waits(wait, server + ": " + reason);
                    sleep(wait);
                    backOff = backOff.multipliedBy(2);
                }
            }
        }
    }

    private Attempt attempt(HttpRequest request, Predicate<JsonNode> isBusy) {
        try {
            return switch (transport.send(request, Allowance.of(manners.time()))) {
                case OtherServer.Answered(Reply reply) -> read(reply, isBusy);
                case OtherServer.Failed failure -> {
                    if (!failure.mayPass()) {
                        throw failed(failure.reason(), failure.cause());
                    }
                    yield new Busy("the connection broke: " + failure.reason(), Optional.empty());
                }
            };
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.TooSlow) {
                return new Busy("no whole answer came within " + manners.time().toMillis() + " ms", Optional.empty());
            }
            throw e;
        }
    }

    private Attempt read(Reply reply, Predicate<JsonNode> isBusy) {
        int status = reply.status();
        Optional<Duration> wait = reply.header("Retry-After").flatMap(header -> RetryAfter.parse(header, now()));
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            return new Busy("it answered with status " + status, wait);
        }
        if (status >= REDIRECTION && status < CLIENT_ERROR) {
            throw failed(
                    "it sends on to " + reply.header("Location").orElse("nowhere")
                            + ", where nobody goes unasked; if that is its new address, name it with --service",
                    null);
        }
        if (status != OK) {
            throw failed("it answered with status " + status + ": " + reply.firstWords(), null);
        }
        JsonNode json = json(reply);
        return isBusy.test(json) ? new Busy("it has no time", wait) : new Answered(json);
    }

    private JsonNode json(Reply reply) {
        String type = reply.mediaType().toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.endsWith("+json")) {
            throw failed("it answered with " + reply.type() + ", which is not JSON: " + reply.firstWords(), null);
        }
        try {
            JsonNode json = JSON.readTree(reply.body());
            if (json == null || json.isMissingNode()) {
                throw failed("its answer is empty", null);
            }
            return json;
        } catch (JsonProcessingException e) {
            throw failed("its answer is no JSON that can be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw failed("its answer is no JSON that can be read: " + e.getMessage(), e);
        }
    }

    /// Waits until the pause after the last answer is over.
    private void rest() {
        if (last != null) {
            Duration left = manners.pause().minus(Duration.between(last, pace.instant()));
            if (left.isPositive()) {
                sleep(left);
            }
        }
    }

    private void sleep(Duration time) {
        try {
            pace.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the wait for it was interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
