package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// One request on its way through the service.
///
/// @param edition what it is answered from, from its beginning to its end, whatever is served to others in the meantime
/// @param client whose it is
/// @param slots where its query waits for its turn
/// @param cacheKey all of the request that its answer depends on; absent where the answer is not kept
record Visit(
        Edition edition,
        String client,
        Slots slots,
        @Nullable String cacheKey) {

    private static final String NAME = Visit.class.getName();

    /// Begins a visit; whoever handles the request later finds it with [#of].
    static Visit begin(Request request, Edition edition, Slots slots, Capacity capacity) {
        boolean isReading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Visit visit = new Visit(
                edition, Client.of(request, capacity.isBehindProxy()), slots, isReading ? cacheKey(request) : null);
        request.setAttribute(NAME, visit);
        return visit;
    }

    static Visit of(HttpServletRequest request) {
        return (Visit) request.getAttribute(NAME);
    }

    static Visit of(Request request) {
        return (Visit) request.getAttribute(NAME);
    }

    /// Does work that costs, when it is its turn.
    ///
    /// @throws org.unicornkg.problem.ProblemException where its turn does not come
    <T> T inTurn(Supplier<T> work) {
        return slots.run(client, work);
    }

    /// Returns the answer, if it was given before.
    Optional<Answer> remembered() {
        return cacheKey == null ? Optional.empty() : edition.cache().get(cacheKey);
    }

    /// The address as it was sent, and each header that an answer may depend on.
    private static String cacheKey(Request request) {
        StringBuilder key = new StringBuilder(request.getHttpURI().getPathQuery());
        for (HttpHeader header :
                new HttpHeader[] {HttpHeader.ACCEPT, HttpHeader.ACCEPT_LANGUAGE, HttpHeader.ACCEPT_ENCODING}) {
            key.append('\n');
            request.getHeaders()
                    .getValuesList(header)
                    .forEach(value -> key.append(value).append(','));
        }
        return key.toString();
    }
}
