package org.unicornkg.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.Language;
import org.unicornkg.report.CitationStyle;
import org.unicornkg.report.Format;
import org.unicornkg.report.GraphReport;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.Reference;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;

/// Prints the answer of a saved query, and beside it what its format has no place for.
final class ReportPrinter {

    private final Kg kg;
    private final Optional<String> format;
    private final boolean hasBom;
    private final Limits limits;

    /// @param hosts that a report may ask
    ReportPrinter(Kg kg, Optional<String> format, boolean hasBom, Hosts hosts) {
        this.kg = kg;
        this.format = format;
        this.hasBom = hasBom;
        this.limits = kg.limits().calling(hosts);
    }

    void print(Reporter reporter, SavedQuery query, Arguments arguments, Language language) throws IOException {
        switch (query.kind()) {
            case TABLE -> table(reporter, query, arguments, language);
            case GRAPH -> graph(reporter, query, arguments, language);
        }
    }

    private void table(Reporter reporter, SavedQuery query, Arguments arguments, Language language) throws IOException {
        Format chosen = format.map(Format::parse).orElse(Format.TABLE);
        Report report = reporter.run(query, arguments, language, limits);
        chosen.write(
                report, kg.terminal().layout().withBom(hasBom), kg.terminal().out());
        if (!chosen.isWhole()) {
            report.sheet()
                    .unanswered()
                    .forEach(problem ->
                            kg.terminal().err().println("without what another service knows: " + problem.message()));
            beside(report.reference(), report.sheet().cutAt(), "rows", language);
        }
    }

    private void graph(Reporter reporter, SavedQuery query, Arguments arguments, Language language) {
        RdfSyntax chosen = format.map(RdfSyntax::parse).orElse(RdfSyntax.TURTLE);
        GraphReport report = reporter.draw(query, arguments, limits);
        report.write(chosen, kg.terminal().out());
        if (!chosen.holdsComments()) {
            beside(report.reference(), report.triples().cutAt(), "triples", language);
        }
    }

    private void beside(Reference reference, OptionalInt cutAt, String unit, Language language) {
        cutAt.ifPresent(limit -> kg.terminal().err().println("cut at " + limit + " " + unit + ": there are more"));
        kg.terminal().err().println("cite: " + CitationStyle.TEXT.of(reference, language));
    }
}
