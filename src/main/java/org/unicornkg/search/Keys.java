package org.unicornkg.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Names by a key, as two arrays in the order of the keys: a third of the memory that a map of lists takes. It never
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

    /// Returns the key that is equal to one and kept here, so that no other is kept beside it; where there is none, the
    /// same.
    String kept(String key) {
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
        return List.of(Arrays.copyOfRange(names, start, end));
    }
}
