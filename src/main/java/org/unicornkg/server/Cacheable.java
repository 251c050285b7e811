package org.unicornkg.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Page;

/// Answers that depend on the release and the request alone: a client that has one already is told so, before any work,
/// and work waits for its turn.
final class Cacheable {

    private static final String NOT_KEPT = "no-store";

    private Cacheable() {}

    /// Returns an answer that nobody is to keep: it may be another one the next time.
    static Answer passing(Answer answer) {
        return answer.with("Cache-Control", NOT_KEPT);
    }

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

    /// Returns a page with its validator, or a 304; its language may be that of the browser.
    ///
    /// @param parts all parts of the request on which the page depends, beside its address and its reader
    static Answer page(Knowledge knowledge, Ask ask, Supplier<Page> page, Object... parts) {
        return ofReader(knowledge, ask, () -> Answer.page(page.get()), parts);
    }

    /// Returns an answer that is a page, likewise.
    static Answer ofReader(Knowledge knowledge, Ask ask, Supplier<Answer> answer, Object... parts) {
        return answer(knowledge, ask, answer, "page", ask.address(), ask.reader(), List.of(parts))
                .with("Vary", Gzip.VARY_BY_READER);
    }

    /// Returns the answer, which may be another one the next time: it depends on what others say.
    static Answer passing(Ask ask, Supplier<Answer> answer) {
        return passing(ask.visit().inTurn(answer)).with("Vary", Gzip.VARY);
    }

    private static Answer answer(EntityTag tag, Ask ask, Supplier<Answer> answer) {
        Optional<String> known = tag.matching(ask.ifNoneMatch());
        if (known.isPresent()) {
            return kept(Answer.notModified(), known.get());
        }
        Answer made = ask.visit().inTurn(answer);
        return NOT_KEPT.equals(made.headers().get("Cache-Control"))
                ? made.with("Vary", Gzip.VARY_BY_READER)
                : kept(made, tag.value());
    }

    private static Answer kept(Answer answer, String tag) {
        return answer.with("ETag", tag).with("Cache-Control", "no-cache").with("Vary", Gzip.VARY);
    }
}
