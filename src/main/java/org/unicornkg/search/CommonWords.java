package org.unicornkg.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that mean themselves in a sentence, even where some thing bears them as its name.
///
/// @param keys the words as spellings have them
record CommonWords(Set<String> keys) {

    static CommonWords read() {
        return new CommonWords(new WordList("common-words.txt")
                .lines()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(word -> Spelling.of(word).key())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(Spelling spelling) {
        return keys.contains(spelling.key());
    }
}
