package org.unicornkg.link;

import java.util.List;
import java.util.Map;

/// Tells what is said elsewhere of items.
@FunctionalInterface
public interface ItemSource {

    /// Returns what is said of items; those of which nothing was answered are left out.
    ///
    /// @param qids at most 50
    Map<String, ItemState> items(List<String> qids);

    /// Returns what asks the action API of a Wikibase.
    static ItemSource of(Service service, Progress progress) {
        return Wikibase.all(service, progress);
    }
}
