package org.unicornkg.link;

import java.net.URI;

/// Another server, and how to ask it.
///
/// @param address of the service
/// @param agent who asks
/// @param manners how to ask
/// @param pace tells the time and waits
/// @param cache what it answered before
public record Service(URI address, UserAgent agent, Manners manners, Pace pace, AnswerCache cache) {

    /// The public reconciliation service of Wikidata, in English. The address is that of `reconciliation.endpoint` in
    /// OpenRefine's manifest of Wikidata (extensions/wikibase/module/scripts/wikidata-manifest-v1.0.js).
    ///
    /// @see <a href="https://github.com/OpenRefine/OpenRefine">OpenRefine</a>
    public static final URI RECONCILIATION = URI.create("https://wikidata.reconci.link/en/api");

    /// The action API of Wikidata: `mediawiki.api` in the same manifest.
    public static final URI WIKIBASE = URI.create("https://www.wikidata.org/w/api.php");
}
