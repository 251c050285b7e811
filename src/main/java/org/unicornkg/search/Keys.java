package org.unicornkg.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Names by a key, as two arrays in the order of the keys, which takes less memory than a map of lists. It never
/// changes.
final class Keys {

    private final String[] keys;
    private final Name[] names;

    private Keys(String[] keys, Name[] names) {
        this.keys = keys;
        this.names = names;
    }

    /// A name, to be found by a key.
    record Entry(String key, Name name) {}

    /// @param entries names with the same key keep their order
    static Keys of(List<Entry> entries) {
        List<Entry> sorted =
                entries.stream().sorted(Comparator.comparing(Entry::key)).toList();
        String[] keys = sorted.stream().map(Entry::key).toArray(String[]::new);
        return new Keys(keys, sorted.stream().map(Entry::name).toArray(Name[]::new));
    }

    /// Returns the equal key that is held here, for others to hold the same; if there is none, the given one.
    String canonical(String key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? key : keys[found];
    }

    /// Returns the names with a key; perhaps none.
    List<Name> get(String key) {
        int found = Arrays.binarySearch(keys, key);
        if (found < 0) {
            return List.of();
        }
        int start = found;
        while (start > 0 && keys[start - 1].equals(key)) {
            start--;
        }
        int end = found + 1;
        while (end < keys.length && keys[end].equals(key)) {
            end++;
        }
        return Collections.unmodifiableList(Arrays.asList(names).subList(start, end));
    }
}
