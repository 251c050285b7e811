package org.unicornkg.server;

import org.unicornkg.pages.ComparePage;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Limits;
import org.unicornkg.report.Reporter;

/// `/compare`: companies side by side.
final class CompareRoute implements Routes.Route {

    private final Knowledge knowledge;
    private final Reporter reporter;
    private final Limits limits;

    CompareRoute(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.reporter = Reporter.of(knowledge.base(), knowledge.evidence()).at(settings.site());
        this.limits = settings.limits().ofReport();
    }

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        Negotiation.requirePage(ask.accept());
        return Cacheable.page(
                knowledge,
                ask,
                () -> ComparePage.of(
                        knowledge,
                        ask.reader(),
                        ask.address(),
                        ask.form().all(ComparePage.PARAMETER),
                        reporter,
                        limits.endedBy(ask.visit().signal())));
    }
}
