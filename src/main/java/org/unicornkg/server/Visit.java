package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.StopSignal;

/// One request on its way through the service.
///
/// @param reception what received it
/// @param edition what it is answered from, from its beginning to its end, whatever is served to others in the meantime
/// @param client whose it is
/// @param origin scheme and host at which the client reached the service, such as `https://example.org`; absent
///     where it names none
/// @param connection on which it came
/// @param signal ends its query
/// @param cacheKey all of the request that its answer depends on; absent where the answer is not kept
record Visit(
        Reception reception,
        Edition edition,
        String client,
        @Nullable String origin,
        EndPoint connection,
        StopSignal signal,
        @Nullable String cacheKey) {

    private static final String NAME = Visit.class.getName();

    /// Lets whoever handles the request later find this with [#of].
    void attachTo(Request request) {
        request.setAttribute(NAME, this);
    }

    static Visit of(HttpServletRequest request) {
        return (Visit) request.getAttribute(NAME);
    }

    static Visit of(Request request) {
        return (Visit) request.getAttribute(NAME);
    }

    /// Does work that costs, when it is its turn; it heeds [#signal].
    ///
    /// @throws org.unicornkg.problem.ProblemException where its turn does not come
    <T> T inTurn(Supplier<T> work) {
        return reception.inTurn(this, work);
    }

    /// Returns the answer, if it was given before.
    Optional<Kept> remembered() {
        return cacheKey == null ? Optional.empty() : edition.cache().get(cacheKey);
    }
}
