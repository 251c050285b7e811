package org.unicornkg.server;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.ExploreElements;
import org.unicornkg.pages.ExplorePage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.Tied;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/explore`: the best tied things and their ties, as a page and, at `/explore.json`, as the elements of its picture.
final class ExploreRoute {

    private final Knowledge knowledge;

    /// What was worked out for the release; absent before, and where the data may change under us. Who comes while
    /// it is worked out for the first time does so for himself: nobody waits for what another may break off.
    private final AtomicReference<@Nullable Tied> known = new AtomicReference<>();

    ExploreRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Answer page(Ask ask, String rest) {
        refuse(ask, rest);
        Negotiation.requirePage(ask.accept());
        return Cacheable.page(knowledge, ask, () -> ExplorePage.of(tied(ask), knowledge, ask.reader(), ask.address()));
    }

    Answer elements(Ask ask, String rest) {
        refuse(ask, rest);
        return Cacheable.ofReader(
                knowledge,
                ask,
                () -> Answer.of("application/json", Json.bytes(ExploreElements.of(tied(ask), ask.reader()))),
                "elements");
    }

    private Tied tied(Ask ask) {
        Tied before = known.get();
        if (before != null) {
            return before;
        }
        Tied tied = Tied.of(knowledge, ask.visit().signal());
        if (knowledge.isVouchedFor()) {
            known.set(tied);
        }
        return tied;
    }

    private static void refuse(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
    }
}
