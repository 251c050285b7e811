package org.unicornkg.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Language;
import org.unicornkg.report.Cell;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Doubt;
import org.unicornkg.report.Fact;
import org.unicornkg.report.Facts;
import org.unicornkg.vocab.Prefixes;

/// How cells and claims stand in a page, for templates. Where it returns null, the template leaves the attribute or the
/// element out.
///
/// @param frame of the page
record CellView(Frame frame) {

    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final String DOUBLE = XSD.xdouble.getURI();

    /// No name is longer; what a careless graph calls one must not fill the page.
    private static final int LONGEST = 300;

    /// A claim beyond these is told by the report of all claims.
    private static final int MOST_CLAIMS = 4;

    /// Returns a text of the graph as a reader sees it.
    static String text(String text) {
        String seen = Seen.text(text);
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// Returns the facts, those of one property together.
    static List<List<Fact>> groups(Facts.Part part) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        part.facts()
                .forEach(fact -> groups.computeIfAbsent(fact.property().text(), key -> new ArrayList<>())
                        .add(fact));
        return List.copyOf(groups.values());
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Value value when value.datatype().equals(DOUBLE) -> number(value.text());
            // The end of an address elsewhere says little.
            case Cell.Thing thing
            when isElsewhere(thing) -> text(SCHEME.matcher(thing.iri()).replaceFirst(""));
            case Cell.Thing thing -> text(thing.text());
            case Cell.Value value -> text(value.text());
            case Cell.Empty empty -> "";
        };
    }

    private static boolean isElsewhere(Cell.Thing thing) {
        return thing.language().isEmpty()
                && SCHEME.matcher(thing.iri()).find()
                && !thing.iri().contains("#")
                && !thing.iri().startsWith(Prefixes.HOME)
                && !thing.iri().startsWith(Prefixes.WD);
    }

    /// Returns the word for a property.
    String property(Cell property) {
        return BorrowedTerm.of(property).map(frame::read).orElseGet(() -> text(property));
    }

    /// Returns the tag of the language of that word, where it is not the page's.
    @Nullable
    String propertyLanguage(Cell property) {
        return BorrowedTerm.of(property).isPresent() ? null : language(property);
    }

    /// Stores write one and the same double in different ways: 0.95, 0.95e0.
    private static String number(String written) {
        try {
            return text(BigDecimal.valueOf(Double.parseDouble(written)).toPlainString());
        } catch (NumberFormatException e) {
            // Infinite, or no number at all.
            return text(written);
        }
    }

    @Nullable
    String address(Cell cell) {
        return cell instanceof Cell.Thing thing ? frame.links().to(thing.iri()).orElse(null) : null;
    }

    @Nullable
    String address(CitedClaim claim) {
        return frame.links().to(claim.citation().claim().getURI()).orElse(null);
    }

    @Nullable
    String language(Cell cell) {
        return foreign(cell.language());
    }

    /// Returns the tag of a language that is not the page's.
    @Nullable
    String foreign(String tag) {
        return tag.isEmpty() || tag.equals(frame.language().tag()) ? null : tag;
    }

    @Nullable
    String foreign(Language language) {
        return foreign(language.tag());
    }

    @Nullable
    String kind(Cell cell) {
        return cell instanceof Cell.Value value && value.isNumberOrDate() ? "number" : null;
    }

    @Nullable
    String item(Cell cell) {
        return cell instanceof Cell.Thing thing ? thing.item().orElse(null) : null;
    }

    @Nullable
    String doubt(Fact fact) {
        return fact.doubt().map(Doubt::id).orElse(null);
    }

    /// Returns the claims that are shown.
    List<CitedClaim> shown(List<CitedClaim> claims) {
        return claims.subList(0, Math.min(MOST_CLAIMS, claims.size()));
    }

    /// Returns how many are not, behind a plus; null where all are.
    @Nullable
    String more(List<CitedClaim> claims) {
        return claims.size() > MOST_CLAIMS ? "+" + (claims.size() - MOST_CLAIMS) : null;
    }

    /// Returns the place of a claim in a few signs.
    String place(CitedClaim claim) {
        return claim.citation().paragraph() == 0
                ? text(claim.place())
                : "¶ " + claim.citation().paragraph();
    }

    /// Returns how sure a claim is, and who makes it.
    String said(CitedClaim claim) {
        String speakers = claim.speakers(", ");
        return text(claim.modality().text() + (speakers.isEmpty() ? "" : " · " + speakers));
    }

    @Nullable
    String quote(CitedClaim claim) {
        return claim.citation().quote().map(Seen::text).orElse(null);
    }

    @Nullable
    String quoteLanguage(CitedClaim claim) {
        return claim.citation().language().map(this::foreign).orElse(null);
    }
}
