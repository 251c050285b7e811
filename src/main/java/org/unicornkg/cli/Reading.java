package org.unicornkg.cli;

import java.util.Optional;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.store.Store;

/// What was read to be served.
///
/// @param knowledge what was read
/// @param store that the knowledge lies in, open; none where it lies in memory or on another server. Two readings may
///     lie in the same one.
record Reading(Knowledge knowledge, Optional<Store> store) {

    boolean isSameEdition(Reading other) {
        return knowledge.edition().equals(other.knowledge.edition());
    }

    /// Closes the store, unless the other reading lies in it, too.
    void closeBeside(Reading other) {
        if (!store.equals(other.store)) {
            store.ifPresent(Store::close);
        }
    }
}
