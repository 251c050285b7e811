package org.unicornkg.server;

import org.unicornkg.pages.EditorKnowledge;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;

/// `/editor.json`: what an editor of queries needs to complete and to explain.
final class EditorRoute implements Routes.Route {

    private final Knowledge knowledge;

    EditorRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Language language = ask.language();
        return Cacheable.answer(
                knowledge,
                ask,
                () -> Answer.of("application/json", Json.bytes(EditorKnowledge.of(knowledge, language))),
                "editor",
                language);
    }
}
