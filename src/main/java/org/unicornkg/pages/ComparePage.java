package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Candidate;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Limits;
import org.unicornkg.report.CitedClaim;
import org.unicornkg.report.Html;
import org.unicornkg.report.Reporter;
import org.unicornkg.vocab.KG;

/// Two to five companies side by side, for the template `pages/compare.jte`; the choice alone where there are fewer.
///
/// @param frame around it
/// @param choices the companies to choose from
/// @param chosen those that are compared
/// @param rows what each saved query says, in the order of the companies; none where nothing is compared yet
public record ComparePage(
        Frame frame, List<Candidate> choices, List<Candidate> chosen, Map<Aspect, List<Compared>> rows)
        implements Page {

    /// The parameter that takes a company.
    public static final String PARAMETER = "company";

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    public ComparePage {
        choices = List.copyOf(choices);
        chosen = List.copyOf(chosen);
    }

    /// Makes the page.
    ///
    /// @param names what the reader gave: any name of each company; blank ones do not count
    /// @throws ProblemException with [Problem.BadValue] for more than five, and as [org.unicornkg.search.Names#match]
    ///     does
    public static ComparePage of(
            Knowledge knowledge, Reader reader, Address here, List<String> names, Reporter reporter, Limits limits) {
        List<Candidate> chosen = chosen(knowledge, reader, names);
        Map<Aspect, List<Compared>> rows = new LinkedHashMap<>();
        if (chosen.size() >= FEWEST) {
            long end = System.nanoTime() + limits.time().toNanos();
            for (Aspect aspect : Aspect.in(knowledge.catalogue())) {
                List<Compared> row = new ArrayList<>();
                for (Candidate company : chosen) {
                    row.add(Compared.of(knowledge, reporter, aspect, company.slug(), reader, left(limits, end)));
                }
                rows.put(aspect, row);
            }
        }
        Head head = Head.of(reader.read(CompareText.TITLE), reader.read(CompareText.LEAD))
                .script(Asset.COMPARE);
        return new ComparePage(
                Frame.of(knowledge, reader, here, head).in(Section.COMPARE),
                choices(knowledge, reader, chosen, limits),
                chosen,
                rows);
    }

    /// All queries of the page together may take as long as one report.
    private static Limits left(Limits limits, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new ProblemException(new Problem.TooSlow(limits.time()));
        }
        return limits.within(Duration.ofNanos(left));
    }

    private static List<Candidate> chosen(Knowledge knowledge, Reader reader, List<String> names) {
        Set<String> given = new LinkedHashSet<>(
                names.stream().filter(name -> !name.isBlank()).toList());
        if (given.size() > MOST) {
            throw new ProblemException(
                    new Problem.BadValue(PARAMETER, given.size() + " names", "two to five companies"));
        }
        Set<Candidate> chosen = new LinkedHashSet<>();
        given.stream()
                .map(name -> knowledge
                        .names()
                        .match(name, Optional.of(KG.ORGANIZATION))
                        .thing())
                .forEach(thing -> chosen.add(knowledge.names().candidate(thing, reader.language())));
        return List.copyOf(chosen);
    }

    /// Those of which most is told, with those that are chosen before them.
    private static List<Candidate> choices(Knowledge knowledge, Reader reader, List<Candidate> chosen, Limits limits) {
        Set<Candidate> choices = new LinkedHashSet<>(chosen);
        Companies.mostTold(knowledge.base().graphs(), limits.allowance())
                .forEach(company -> choices.add(knowledge.names().candidate(company, reader.language())));
        return new ArrayList<>(choices);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtecompareGenerated.render(output, Html.UNTOUCHED, this);
    }

    boolean isChosen(Candidate company) {
        return chosen.contains(company);
    }

    /// Returns where a company has its page; null where its IRI is no address.
    @Nullable
    String address(Candidate company) {
        return frame.links().to(company.iri()).orElse(null);
    }

    /// Returns how cells are shown.
    CellView cells() {
        return new CellView(frame);
    }

    /// Returns the report with all that are chosen.
    String address(Aspect aspect) {
        List<String> slugs = chosen.stream().map(Candidate::slug).toList();
        return frame.to(Address.of("/reports/" + aspect.query(), Map.of(aspect.parameter(), slugs))
                .toString());
    }

    /// Returns the paragraphs' marks of the first claims that a line rests on.
    List<CitedClaim> first(Compared.Line line) {
        return line.evidence().stream().limit(2).toList();
    }
}
