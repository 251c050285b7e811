package org.unicornkg.cli;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Hosts;

/// The values of `--allow-service`: hosts that a query may call, each perhaps with the address that is asked in its
/// place.
final class AllowedHosts {

    private static final String OPTION = "--allow-service";
    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}.-]+(:[0-9]+)?|\\[[0-9A-Fa-f:.]+](:[0-9]+)?");

    private AllowedHosts() {}

    /// Returns the hosts.
    ///
    /// @throws ProblemException with [Problem.BadValue]
    static Hosts parse(List<String> values) {
        Set<String> names = new HashSet<>();
        Map<String, URI> mirrors = new HashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            String host = equals < 0 ? value : value.substring(0, equals);
            if (!HOST.matcher(host).matches()) {
                throw new ProblemException(new Problem.BadValue(
                        OPTION, value, "a host such as query.wikidata.org, or example.org:8080, perhaps with =URL"));
            }
            String name = host.toLowerCase(Locale.ROOT);
            names.add(name);
            if (equals >= 0) {
                mirrors.put(name, Address.parse(OPTION, value.substring(equals + 1)));
            }
        }
        return new Hosts(names, mirrors);
    }
}
