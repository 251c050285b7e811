package org.unicornkg.report;

import java.io.IOException;
import java.util.List;
import org.unicornkg.evidence.Citation;
import org.unicornkg.release.Items;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// Writes a profile as text for a person.
public final class ProfileWriter {

    private static final int LABEL_WIDTH = 9;

    private final Appendable out;

    private ProfileWriter(Appendable out) {
        this.out = out;
    }

    /// Writes labels, facts and mentions, each with its claims.
    public static void write(Profile profile, Appendable out) throws IOException {
        new ProfileWriter(out).write(profile);
    }

    private void write(Profile profile) throws IOException {
        for (Language language : Language.values()) {
            String label = profile.labels().get(language);
            if (label != null) {
                line(language.tag() + " ".repeat(LABEL_WIDTH - language.tag().length()) + label);
            }
        }
        if (!profile.aliases().isEmpty()) {
            line("also     " + String.join("; ", profile.aliases()));
        }
        line("is       " + String.join(", ", profile.types()));
        line("iri      " + profile.iri());
        for (ItemLink link : profile.links()) {
            link(link);
        }
        section("Facts", profile.facts(), true);
        section("Mentions", profile.mentions(), false);
    }

    private void link(ItemLink link) throws IOException {
        String item = link.item().map(qid -> " " + Items.page(qid)).orElse("");
        String label = link.label().isEmpty() ? "" : " (" + WrappedText.clean(link.label()) + ")";
        String relation = link.relation().equals("exactMatch") ? "" : ", " + link.relation();
        line("wikidata " + link.status() + relation + item + label);
        if (!link.reason().isEmpty()) {
            line("         " + WrappedText.clean(link.reason()));
        }
    }

    private void section(String title, List<Fact> facts, boolean isOutward) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        line("");
        line(title);
        for (Fact fact : facts) {
            String text = isOutward
                    ? fact.property().text() + ": " + named(fact.value())
                    : named(fact.subject()) + ": " + fact.property().text();
            line("  " + text + (fact.isAsserted() ? "" : "  (claimed only)"));
            for (CitedClaim claim : fact.claims()) {
                claim(claim);
            }
        }
    }

    private void claim(CitedClaim claim) throws IOException {
        Citation citation = claim.citation();
        line("      " + claim.inShort() + " [" + citation.span().start() + "–"
                + citation.span().end() + "] "
                + Prefixes.shorten(citation.claim().getURI()));
        if (citation.quote().isPresent()) {
            line("      “" + WrappedText.clean(citation.quote().get()) + "”");
        }
    }

    private static String named(Cell cell) {
        return switch (cell) {
            case Cell.Thing thing ->
                thing.text() + thing.slug().map(slug -> " (" + slug + ")").orElse("");
            case Cell.Value value -> WrappedText.clean(value.text());
            case Cell.Empty empty -> empty.text();
        };
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
