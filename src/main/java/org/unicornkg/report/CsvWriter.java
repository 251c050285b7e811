package org.unicornkg.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.unicornkg.evidence.Citation;

/// Writes CSV as RFC 4180 has it: commas, CRLF, quotes where needed, a header line always. Or TSV: tabs and LF; a
/// tab or line end within a value becomes a blank, so that a line is a row and a tab ends a cell for any reader.
///
/// A thing takes two columns, its label and `<name>_iri`. Where the query selects `?claim`, each claim of a row has a
/// line of its own, with the columns of the claim at the end; a row without a claim has one line.
final class CsvWriter {

    private static final String BOM = "\uFEFF";
    private static final List<String> OF_CLAIM = List.of(
            "claim_iri",
            "claim_modality",
            "claim_attributed_to",
            "claim_source",
            "claim_paragraph",
            "claim_start",
            "claim_end",
            "claim_quote");

    /// What a spreadsheet takes for the beginning of a formula, full-width signs too
    /// (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection).
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern BREAK = Pattern.compile("\\R|\t");
    private static final CSVFormat TSV = CSVFormat.RFC4180
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .get();

    private final CSVFormat format;
    private final UnaryOperator<String> clean;
    private final Layout layout;

    private CsvWriter(CSVFormat format, UnaryOperator<String> clean, Layout layout) {
        this.format = format;
        this.clean = clean;
        this.layout = layout;
    }

    static CsvWriter csv(Layout layout) {
        return new CsvWriter(CSVFormat.RFC4180, text -> text, layout);
    }

    static CsvWriter tsv(Layout layout) {
        return new CsvWriter(TSV, text -> BREAK.matcher(text).replaceAll(" "), layout);
    }

    void write(Sheet sheet, Appendable out) throws IOException {
        if (layout.hasBom()) {
            out.append(BOM);
        }
        // Not closed: the caller owns what is written to.
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(titles(sheet));
        for (Row row : sheet.rows()) {
            List<String> cells = cells(sheet, row);
            if (!sheet.hasEvidence()) {
                printer.printRecord(cells);
            } else if (row.evidence().isEmpty()) {
                printer.printRecord(
                        joined(cells, OF_CLAIM.stream().map(column -> "").toList()));
            }
            for (CitedClaim claim : row.evidence()) {
                printer.printRecord(joined(cells, cells(claim)));
            }
        }
    }

    private static List<String> titles(Sheet sheet) {
        List<String> titles = new ArrayList<>();
        for (Column column : sheet.columns()) {
            titles.add(column.name());
            if (column.isThing()) {
                titles.add(column.name() + "_iri");
            }
        }
        return sheet.hasEvidence() ? joined(titles, OF_CLAIM) : titles;
    }

    private List<String> cells(Sheet sheet, Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(cell instanceof Cell.Value value && value.isNumberOrDate() ? value.text() : guarded(cell.text()));
            if (sheet.columns().get(i).isThing()) {
                cells.add(cell instanceof Cell.Thing thing ? clean.apply(thing.iri()) : "");
            }
        }
        return cells;
    }

    private List<String> cells(CitedClaim claim) {
        Citation citation = claim.citation();
        return List.of(
                citation.claim().getURI(),
                guarded(claim.modality().text()),
                guarded(claim.speakers("; ")),
                guarded(claim.source().text()),
                citation.paragraph() == 0 ? "" : Integer.toString(citation.paragraph()),
                Integer.toString(citation.span().start()),
                Integer.toString(citation.span().end()),
                guarded(citation.quote().orElse("")));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private String guarded(String raw) {
        String text = clean.apply(raw);
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
