package org.unicornkg.server;

import java.util.function.Supplier;

/// Answers that depend on the release and the request alone: a client that has one already is told so, before
/// any work.
final class Cacheable {

    private Cacheable() {}

    /// Returns the answer with its validator, or a 304.
    ///
    /// @param parts all parts of the request on which the answer depends
    static Answer answer(Knowledge knowledge, Ask ask, Supplier<Answer> answer, Object... parts) {
        EntityTag tag = EntityTag.of(knowledge, parts);
        Answer fresh = tag.matches(ask.ifNoneMatch()) ? Answer.notModified() : answer.get();
        return fresh.with("ETag", tag.value()).with("Cache-Control", "no-cache").with("Vary", "Accept");
    }
}
