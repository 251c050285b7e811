package org.unicornkg.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.unicornkg.pages.Forms;
import org.unicornkg.report.RdfSyntax;

/// What of a thing is asked for: by the ending of the path, else by `format`, else by Accept.
///
/// @param name the end of its IRI
/// @param syntax of its triples; absent for its page
record Wanted(String name, Optional<RdfSyntax> syntax) {

    private static final String HTML = "html";

    /// Reads the request. Whoever takes anything gets triples.
    ///
    /// @param rest the end of the path
    /// @param hasPage whether there is a page at this address
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.NotAcceptable]
    static Wanted of(Ask ask, String rest, boolean hasPage) {
        int dot = rest.lastIndexOf('.');
        String suffix = dot < 0 ? "" : rest.substring(dot + 1);
        if (hasPage && suffix.equals(HTML)) {
            return new Wanted(rest.substring(0, dot), Optional.empty());
        }
        Optional<RdfSyntax> named = Forms.SYNTAXES.stream()
                .filter(syntax -> syntax.suffix().equals(suffix))
                .findFirst();
        if (named.isPresent()) {
            return new Wanted(rest.substring(0, dot), named);
        }
        Optional<String> format =
                ask.form().one("format").map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (hasPage && format.filter(List.of(HTML, Answer.HTML)::contains).isPresent()) {
            return new Wanted(rest, Optional.empty());
        }
        return new Wanted(
                rest, format.map(RdfSyntax::parse).map(Optional::of).orElseGet(() -> negotiated(ask, hasPage)));
    }

    /// Returns what Accept asks for.
    static Optional<RdfSyntax> negotiated(Ask ask, boolean hasPage) {
        SequencedMap<String, Optional<RdfSyntax>> offers = new LinkedHashMap<>();
        Forms.SYNTAXES.forEach(syntax -> offers.put(syntax.mediaType(), Optional.of(syntax)));
        if (hasPage) {
            offers.put(Answer.HTML, Optional.empty());
        }
        return Negotiation.choose(ask.accept(), offers);
    }
}
