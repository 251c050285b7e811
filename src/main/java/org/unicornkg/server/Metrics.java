package org.unicornkg.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Counts;

/// `/metrics`: the numbers of the service in Prometheus' format.
///
/// @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats</a>
final class Metrics implements Routes.Route, AutoCloseable {

    private static final String PATH = "/metrics";
    private static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    /// To find one in the registry takes longer than to answer from what is kept.
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics(Supplier<Edition> edition, Slots slots) {
        gauge("unicornkg.queries.running", "Queries that hold a slot", slots::running);
        gauge("unicornkg.queries.waiting", "Queries that wait for a slot", slots::waiting);
        gauge(
                "unicornkg.cache.bytes",
                "What the answers that are kept take",
                () -> edition.get().cache().bytes());
        gauge(
                "unicornkg.release.triples",
                "Triples of the release that is served",
                () -> edition.get().knowledge().counts().map(Counts::triples).orElse(0L));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    private void gauge(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    /// Counts a request.
    ///
    /// @param route a name for counting, of which there are few
    /// @param micros how long it took
    void count(String route, Ending ending, long micros) {
        timers.computeIfAbsent(new Kind(route, ending), this::timer).record(micros, TimeUnit.MICROSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("unicornkg.requests")
                .description("Requests by route and outcome")
                .serviceLevelObjectives(BUCKETS)
                .tags(Tags.of("route", kind.route(), "outcome", kind.ending().id()))
                .register(registry);
    }

    /// Requests that are counted together.
    private record Kind(String route, Ending ending) {}

    @Override
    public Answer answer(Ask ask, String rest) {
        // Nor with a slash behind: whoever keeps `/metrics` from others means that address.
        if (!ask.path().equals(PATH)) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        return Answer.of(TYPE, registry.scrape().getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store");
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
