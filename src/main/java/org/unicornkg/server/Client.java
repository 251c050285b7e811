package org.unicornkg.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/// Who asks, as far as it matters for what he may use.
final class Client {

    /// Bytes of an IPv6 address that tell networks apart: whoever has one address has usually the 2^64 of its network.
    private static final int NETWORK_BYTES = 8;

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private Client() {}

    /// Returns the name under which a client's use is reckoned.
    ///
    /// Of `X-Forwarded-For` it is the last entry that counts: the proxy appends the address that it sees, and whatever
    /// stands before it was said by the client.
    ///
    /// @param isBehindProxy whether to believe `X-Forwarded-For`
    static String of(Request request, boolean isBehindProxy) {
        if (isBehindProxy) {
            List<String> lines = request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR);
            if (!lines.isEmpty()) {
                String last = lines.getLast();
                return of(last.substring(last.lastIndexOf(',') + 1).strip());
            }
        }
        SocketAddress address = request.getConnectionMetaData().getRemoteSocketAddress();
        return address instanceof InetSocketAddress internet && internet.getAddress() != null
                ? network(internet.getAddress())
                : String.valueOf(address);
    }

    /// Some proxies write the port, too. What is no address is a name of its own; it is never looked up.
    private static String of(String written) {
        boolean hasPort = written.indexOf(':') == written.lastIndexOf(':');
        String address = written.startsWith("[")
                ? written.replaceFirst("^\\[(.*)].*", "$1")
                : hasPort ? written.replaceFirst(":.*", "") : written;
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            return network(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length <= NETWORK_BYTES) {
            return address.getHostAddress();
        }
        try {
            byte[] network = Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }
}
