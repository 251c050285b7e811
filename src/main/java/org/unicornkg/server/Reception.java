package org.unicornkg.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.StopSignal;

/// Where requests arrive, and where those that cost something get their turn.
final class Reception implements AutoCloseable {

    private static final List<HttpHeader> NEGOTIATED = List.of(HttpHeader.ACCEPT, HttpHeader.ACCEPT_ENCODING);

    /// What answers with whole addresses in them depend on.
    private static final List<HttpHeader> NEGOTIATED_FOR_RECONCILING =
            List.of(HttpHeader.ACCEPT, HttpHeader.ACCEPT_ENCODING, HttpHeader.HOST, HttpHeader.X_FORWARDED_PROTO);

    /// Requests that one client may have open, reading and writing included: more than any browser has, and few enough
    /// that no one client holds all threads.
    static final int MOST_OPEN = 64;

    /// The part of the memory that answers on their way may take.
    private static final int OUTBOX_PART = 8;

    private final Capacity capacity;
    private final Slots slots;
    private final Outbox outbox = new Outbox(Runtime.getRuntime().maxMemory() / OUTBOX_PART);
    private final ClientWatch watch = new ClientWatch();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    Reception(Capacity capacity) {
        this.capacity = capacity;
        this.slots = new Slots(capacity);
    }

    Outbox outbox() {
        return outbox;
    }

    Slots slots() {
        return slots;
    }

    /// Receives a request; whoever handles it later finds the visit with [Visit#of].
    ///
    /// @param edition what to answer it from
    Visit receive(Request request, Edition edition) {
        boolean isReading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Visit visit = new Visit(
                this,
                edition,
                Client.of(request, capacity.isBehindProxy()),
                Origin.of(request, capacity.isBehindProxy()),
                request.getConnectionMetaData().getConnection().getEndPoint(),
                new StopSignal(),
                isReading ? cacheKey(request) : null);
        visit.attachTo(request);
        return visit;
    }

    /// Counts a request as open; returns false where its client has too many open already.
    boolean enter(Visit visit) {
        return open.merge(visit.client(), 1, Integer::sum) <= MOST_OPEN;
    }

    /// Counts a request as done.
    void leave(Visit visit) {
        open.computeIfPresent(visit.client(), (client, count) -> count == 1 ? null : count - 1);
    }

    /// Does work that heeds the visit's signal, when it is its turn, and for as long as the client is there.
    ///
    /// @throws ProblemException where its turn does not come, or the client has gone
    <T> T inTurn(Visit visit, Supplier<T> work) {
        return watch.during(
                visit.connection(),
                visit.signal(),
                () -> slots.run(visit.client(), () -> {
                    // It may have gone while it waited.
                    visit.signal().reason().ifPresent(reason -> {
                        throw new ProblemException(reason);
                    });
                    return work.get();
                }));
    }

    /// The address as it was sent, and each header that an answer may depend on.
    private static String cacheKey(Request request) {
        StringBuilder key = new StringBuilder(request.getHttpURI().getPathQuery());
        for (HttpHeader header :
                ReconcileRoute.isAt(Request.getPathInContext(request)) ? NEGOTIATED_FOR_RECONCILING : NEGOTIATED) {
            key.append('\n');
            request.getHeaders()
                    .getValuesList(header)
                    .forEach(value -> key.append(value).append(','));
        }
        // Browsers send hundreds of lists of languages, which come down to three.
        String languages = Ask.header(request, HttpHeader.ACCEPT_LANGUAGE);
        key.append('\n').append(SpokenLanguage.accepted(languages).tag());
        return key.toString();
    }

    @Override
    public void close() {
        watch.close();
    }
}
