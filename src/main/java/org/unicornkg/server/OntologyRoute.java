package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.pages.OntologyPage;
import org.unicornkg.pages.TermPage;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/ontology`: the terms as RDF for programs, as pages for people: all of them, or one by `term`.
///
/// @param ending what follows `ontology` in the path, such as `.ttl`; empty where the client negotiates
record OntologyRoute(Knowledge knowledge, ThingRoutes things, String ending) implements Routes.Route {

    /// The first segment of the path of the ontology itself.
    static final String NAME = "ontology";

    @Override
    public Answer answer(Ask ask, String rest) {
        if (!rest.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(ask.path()));
        }
        return isForPeople(ask) ? page(ask) : things.graph(ask, NAME + ending).with("Link", links());
    }

    private boolean isForPeople(Ask ask) {
        if (!ending.isEmpty() || ask.form().has("format")) {
            return false;
        }
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        ThingRoutes.OFFERS.keySet().forEach(type -> offers.put(type, type));
        offers.put(Answer.HTML, Answer.HTML);
        return Negotiation.best(ask.accept(), offers)
                .filter(Answer.HTML::equals)
                .isPresent();
    }

    private Answer page(Ask ask) {
        Optional<String> term = ask.form().one("term");
        return Cacheable.page(knowledge, ask, () -> {
                    if (term.isEmpty()) {
                        return OntologyPage.of(knowledge, ask.reader(), ask.address());
                    }
                    return TermPage.of(knowledge, ask.reader(), ask.address(), term.get())
                            .orElseThrow(
                                    () -> new ProblemException(new Problem.NotFound(ask.path() + "#" + term.get())));
                })
                .with("Link", links());
    }

    /// Tells of the other forms of the same.
    private static String links() {
        StringBuilder links = new StringBuilder();
        ThingRoutes.OFFERS.forEach((type, syntax) -> links.append("</ontology.")
                .append(syntax.suffix())
                .append(">; rel=\"alternate\"; type=\"")
                .append(type)
                .append("\", "));
        return links.append("</ontology>; rel=\"alternate\"; type=\"text/html\"")
                .toString();
    }
}
