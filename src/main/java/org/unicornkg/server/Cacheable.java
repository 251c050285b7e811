package org.unicornkg.server;

import java.util.function.Supplier;

/// Answers that depend on the release and the request alone: a client that has one already is told so, before any work,
/// and work waits for its turn.
final class Cacheable {

    private Cacheable() {}

    /// Returns the answer with its validator, or a 304.
    ///
    /// @param parts all parts of the request on which the answer depends
    static Answer answer(Knowledge knowledge, Ask ask, Supplier<Answer> answer, Object... parts) {
        // An answer to POST is not kept, neither here nor by the client: RFC 9110 §9.3.3.
        if (!knowledge.isVouchedFor() || ask.visit().cacheKey() == null) {
            return passing(ask, answer);
        }
        return answer(EntityTag.of(knowledge, parts), ask, answer);
    }

    /// Returns the answer, which may be another one the next time: it depends on what others say.
    static Answer passing(Ask ask, Supplier<Answer> answer) {
        return ask.visit().inTurn(answer).with("Cache-Control", "no-store").with("Vary", Gzip.VARY);
    }

    private static Answer answer(EntityTag tag, Ask ask, Supplier<Answer> answer) {
        return tag.matching(ask.ifNoneMatch())
                .map(known -> Answer.notModified().with("ETag", known))
                .orElseGet(() -> ask.visit().inTurn(answer).with("ETag", tag.value()))
                .with("Cache-Control", "no-cache")
                .with("Vary", Gzip.VARY);
    }
}
