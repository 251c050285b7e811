package org.unicornkg.server;

import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;
import org.unicornkg.server.openapi.OpenApi;

/// `/openapi.json`: the service described for programs.
final class OpenApiRoute implements Routes.Route {

    /// Where it is.
    static final String PATH = "/openapi.json";

    private final Knowledge knowledge;

    OpenApiRoute(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Language language = ask.form().one("lang").map(Language::parse).orElse(Language.EN);
        return Cacheable.answer(
                knowledge,
                ask,
                () -> Answer.of(
                        "application/json",
                        Json.bytes(OpenApi.document(knowledge.catalogue(), language, Knowledge.program()))),
                PATH,
                language);
    }
}
