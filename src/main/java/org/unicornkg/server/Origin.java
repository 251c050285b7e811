package org.unicornkg.server;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// Where a client reached the service.
final class Origin {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private Origin() {}

    /// Returns scheme and host, such as `https://example.org`; nothing where the request names no host.
    ///
    /// @param isBehindProxy whether to believe `X-Forwarded-Proto`
    static @Nullable String of(Request request, boolean isBehindProxy) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        if (host == null || !HOST.matcher(host).matches()) {
            return null;
        }
        return (isSecure(request, isBehindProxy) ? "https://" : "http://") + host;
    }

    private static boolean isSecure(Request request, boolean isBehindProxy) {
        List<String> told = request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_PROTO);
        return (isBehindProxy && !told.isEmpty()) ? told.getLast().strip().endsWith("https") : request.isSecure();
    }
}
