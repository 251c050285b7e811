package org.unicornkg.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Language;

/// How a reference is written where somebody cites an answer.
///
/// There is no year: the data do not say when they were put together, and the digest says better which they are.
public enum CitationStyle {
    /// One sentence or two, for a footnote.
    TEXT,
    /// An entry `@misc` for BibTeX and BibLaTeX, in UTF-8.
    BIBTEX;

    private static final String AUTHOR = "Unicorn KG";

    /// What TeX takes for a command, and how to have it as a character.
    private static final Map<Integer, String> OF_TEX = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    /// Returns the style of a name.
    ///
    /// @throws ProblemException with [Problem.BadValue], naming those that there are
    public static CitationStyle parse(String name) {
        return Arrays.stream(values())
                .filter(style -> style.id().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.BadValue(
                        "style of citation",
                        name,
                        Arrays.stream(values()).map(CitationStyle::id).collect(Collectors.joining(" or ")))));
    }

    /// Returns the name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the citation, without a line end after it.
    public String of(Reference reference, Language language) {
        return switch (this) {
            case TEXT -> text(reference, language);
            case BIBTEX -> bibtex(reference, language);
        };
    }

    private static String text(Reference reference, Language language) {
        return sentences(reference, language)
                + reference.address().map(URI::toString).orElse("");
    }

    /// Returns the citation as text up to its address, for forms in which that is a link.
    static String sentences(Reference reference, Language language) {
        String title = reference.query().header().summary().in(language);
        return WrappedText.clean(AUTHOR
                + Phrases.comma(language)
                + Phrases.title(language, title)
                + Phrases.stop(language)
                + pinned(reference, language)
                + Phrases.stop(language));
    }

    /// Returns which query, of which release, with which arguments.
    private static String pinned(Reference reference, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.report(language) + " " + reference.query().name() + " "
                + reference.query().digest().shortHex());
        parts.addAll(ShownArguments.of(reference.arguments()));
        Optional<String> release =
                reference.release().map(digest -> Phrases.release(language) + " " + digest.shortHex());
        parts.add(
                release.orElseGet(() -> reference.endpoint().map(URI::toString).orElse("")));
        return String.join(Phrases.comma(language), parts);
    }

    private static String bibtex(Reference reference, Language language) {
        String key = "unicorn-kg:" + reference.query().name()
                + reference.release().map(Digest::shortHex).map(":"::concat).orElse("");
        StringBuilder entry = new StringBuilder("@misc{" + key + ",\n");
        // Two pairs of braces: a program is an author with one name, and a title keeps its capitals.
        entry.append("  author = {{").append(AUTHOR).append("}},\n");
        entry.append("  title = {{")
                .append(tex(reference.query().header().summary().in(language)))
                .append("}},\n");
        entry.append("  note = {").append(tex(pinned(reference, language))).append("},\n");
        reference
                .address()
                .ifPresent(address -> entry.append("  url = {").append(address).append("},\n"));
        return entry.append("}").toString();
    }

    private static String tex(String text) {
        StringBuilder tex = new StringBuilder();
        WrappedText.clean(text).codePoints().forEach(c -> {
            String command = OF_TEX.get(c);
            if (command == null) {
                tex.appendCodePoint(c);
            } else {
                tex.append(command);
            }
        });
        return tex.toString();
    }
}
