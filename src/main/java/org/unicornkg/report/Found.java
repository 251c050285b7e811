package org.unicornkg.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;
import org.unicornkg.search.Hit;
import org.unicornkg.search.Names;

/// What a search found, with what a reader sees of it.
///
/// @param text that was searched for
/// @param language of the labels
/// @param things best first
public record Found(String text, Language language, List<Thing> things) {

    public Found {
        things = List.copyOf(things);
    }

    /// One of the things.
    ///
    /// @param thing as the reader sees it
    /// @param hit which of its names was met, and how
    /// @param item QID of the item of Wikidata that it is linked to
    public record Thing(Candidate thing, Hit hit, Optional<String> item) {

        /// Returns where the thing is described; nothing where its IRI is no address.
        public Optional<String> address(Links links) {
            return links.to(thing.iri());
        }

        /// Returns the name up to the part that was met.
        public String before() {
            return hit.name().substring(0, hit.start());
        }

        /// Returns the part of the name that was met.
        public String met() {
            return hit.name().substring(hit.start(), hit.end());
        }

        /// Returns the rest of the name.
        public String after() {
            return hit.name().substring(hit.end());
        }
    }

    /// The forms in which it is written.
    public enum Format {
        /// Aligned text for a person.
        TABLE,
        /// For programs.
        JSON;

        /// Returns the format of that name.
        ///
        /// @throws ProblemException with [Problem.NotAcceptable], naming those that there are
        public static Format parse(String name) {
            List<String> known = Arrays.stream(values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .toList();
            int at = known.indexOf(name.strip().toLowerCase(Locale.ROOT));
            if (at < 0) {
                throw new ProblemException(new Problem.NotAcceptable(name, known));
            }
            return values()[at];
        }

        /// Writes what was found.
        ///
        /// @param isBold whether a table shows the part that was met in bold, as a terminal can
        public void write(Found found, boolean isBold, Appendable out) throws IOException {
            switch (this) {
                case TABLE -> FoundWriter.table(found, isBold, out);
                case JSON -> FoundWriter.json(found, out);
            }
        }
    }

    /// Adds the words for what was found.
    ///
    /// @param names in which it was found
    public static Found of(String text, Names names, List<Hit> hits, Language language) {
        return new Found(
                text,
                language,
                hits.stream()
                        .map(hit -> new Thing(names.candidate(hit.thing(), language), hit, names.item(hit.thing())))
                        .toList());
    }
}
