package org.unicornkg.server;

import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.unicornkg.release.StopSignal;

/// Where requests arrive, and where those that cost something get their turn.
final class Reception implements AutoCloseable {

    private static final HttpHeader[] NEGOTIATED = {
        HttpHeader.ACCEPT, HttpHeader.ACCEPT_LANGUAGE, HttpHeader.ACCEPT_ENCODING
    };

    private final Capacity capacity;
    private final Slots slots;
    private final ClientWatch watch = new ClientWatch();

    Reception(Capacity capacity) {
        this.capacity = capacity;
        this.slots = new Slots(capacity);
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
                request.getConnectionMetaData().getConnection().getEndPoint(),
                new StopSignal(),
                isReading ? cacheKey(request) : null);
        visit.attachTo(request);
        return visit;
    }

    /// Does work that heeds the visit's signal, when it is its turn, and for as long as the client is there.
    ///
    /// @throws org.unicornkg.problem.ProblemException where its turn does not come, or the client has gone
    <T> T inTurn(Visit visit, Supplier<T> work) {
        return slots.run(visit.client(), () -> watch.during(visit.connection(), visit.signal(), work));
    }

    /// The address as it was sent, and each header that an answer may depend on.
    private static String cacheKey(Request request) {
        StringBuilder key = new StringBuilder(request.getHttpURI().getPathQuery());
        for (HttpHeader header : NEGOTIATED) {
            key.append('\n');
            request.getHeaders()
                    .getValuesList(header)
                    .forEach(value -> key.append(value).append(','));
        }
        return key.toString();
    }

    @Override
    public void close() {
        watch.close();
    }
}
