package org.unicornkg.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers of one release that were given before. Such an answer depends on the release and the request alone, so it
/// stays right for as long as the release is served.
final class AnswerCache {

    /// What an answer takes beside its body and key: headers as text and as bytes, and the cache's own, roughly.
    private static final int OVERHEAD_BYTES = 3_000;

    /// No single answer pushes out more than a part of the others.
    private static final int LARGEST_PART = 4;

    private final Cache<String, Kept> answers;
    private final long largest;

    /// @param bytes what all answers may take; with 0 none is kept
    AnswerCache(long bytes) {
        this.largest = bytes / LARGEST_PART;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                // To wake another thread for each new answer takes longer than to sweep.
                .executor(Runnable::run)
                .weigher((String key, Kept kept) -> weight(key, kept.answer()))
                .build();
    }

    /// Returns the answer, if it was given before and is still here.
    Optional<Kept> get(String key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /// Keeps an answer, if it is one that stays right.
    ///
    /// @param key all of the request that the answer depends on; absent where it is not to be kept
    void put(@Nullable String key, Answer answer) {
        if (key != null && answer.isRepeatable() && weight(key, answer) <= largest) {
            answers.put(key, Kept.of(answer));
        }
    }

    /// Returns what the answers take.
    long bytes() {
        return answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }

    private static int weight(String key, Answer answer) {
        return 2 * key.length() + answer.body().length + OVERHEAD_BYTES;
    }
}
