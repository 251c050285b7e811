package org.unicornkg.server;

import org.unicornkg.pages.ExploreElements;
import org.unicornkg.pages.ExplorePage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/explore`: the best tied things and their ties, as a page and, at `/explore.json`, as the elements of its picture.
record ExploreRoute(Knowledge knowledge) {

    Answer page(Ask ask, String rest) {
        refuse(ask, rest);
        return Cacheable.page(knowledge, ask, () -> ExplorePage.of(knowledge, ask.reader(), ask.address()));
    }

    Answer elements(Ask ask, String rest) {
        refuse(ask, rest);
        return Cacheable.ofReader(
                knowledge,
                ask,
                () -> Answer.of("application/json", Json.bytes(ExploreElements.of(knowledge, ask.reader()))),
                "elements");
    }

    private static void refuse(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
    }
}
