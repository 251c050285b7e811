package org.unicornkg.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unicornkg.release.Language;

/// Writes a report as GitHub's Markdown: title, description, table, footnotes with the evidence, citation.
///
/// Whatever a value holds, it stays a text in its cell: what Markdown or HTML would take for markup is escaped, line
/// ends are blanks, marks that turn the reading direction are dropped.
///
/// @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown §4.10</a>
final class MarkdownWriter {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|~$#!]");

    /// What makes a list, a quotation or a rule at the beginning of a line.
    private static final Pattern OF_LINE = Pattern.compile("^(?:[-+=]|(\\d+)(?=[.)]))");

    private final Report report;
    private final Language language;
    private final Links links = Links.plain();

    /// Claim → number of its footnote.
    private final Map<CitedClaim, Integer> footnotes = new LinkedHashMap<>();

    private MarkdownWriter(Report report) {
        this.report = report;
        this.language = report.language();
    }

    static void write(Report report, Appendable out) throws IOException {
        new MarkdownWriter(report).write(out);
    }

    private void write(Appendable out) throws IOException {
        Sheet sheet = report.sheet();
        out.append("# ").append(escaped(report.title())).append("\n\n");
        paragraph(escaped(report.query().header().description().in(language)), out);
        if (!sheet.rows().isEmpty()) {
            table(sheet, out);
        }
        paragraph(Phrases.size(sheet), out);
        for (Map.Entry<CitedClaim, Integer> footnote : footnotes.entrySet()) {
            out.append("[^").append(footnote.getValue().toString()).append("]: ");
            out.append(evidence(footnote.getKey())).append('\n');
        }
        out.append(footnotes.isEmpty() ? "" : "\n");
        out.append(escaped(CitationStyle.sentences(report.reference(), language)));
        out.append(
                report.reference().address().map(address -> "<" + address + ">").orElse(""));
        out.append('\n');
    }

    private static void paragraph(String text, Appendable out) throws IOException {
        out.append(OF_LINE.matcher(text).replaceFirst(MarkdownWriter::plain)).append("\n\n");
    }

    private void table(Sheet sheet, Appendable out) throws IOException {
        List<String> titles = new ArrayList<>();
        sheet.columns().forEach(column -> titles.add(escaped(column.title())));
        if (sheet.hasEvidence()) {
            titles.add(Phrases.evidence(language));
        }
        line(titles, out);
        line(Collections.nCopies(titles.size(), "---"), out);
        for (Row row : sheet.rows()) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell(cell)));
            if (sheet.hasEvidence()) {
                cells.add(row.evidence().stream()
                        .map(claim -> "[^" + footnotes.computeIfAbsent(claim, fresh -> footnotes.size() + 1) + "]")
                        .collect(Collectors.joining(" ")));
            }
            line(cells, out);
        }
        out.append('\n');
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String cell(Cell cell) {
        return cell instanceof Cell.Thing thing ? linked(thing.text(), thing.iri()) : escaped(cell.text());
    }

    private String evidence(CitedClaim claim) {
        String said = linked(claim.inShort(), claim.citation().claim().getURI());
        return claim.quoted(language).map(quote -> said + " " + escaped(quote)).orElse(said);
    }

    private String linked(String text, String iri) {
        return links.to(iri)
                .map(address -> "[" + escaped(text) + "](<" + address + ">)")
                .orElseGet(() -> escaped(text));
    }

    private static String escaped(String text) {
        String marked = MARKUP.matcher(WrappedText.clean(text)).replaceAll("\\\\$0");
        return marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A number that would begin a list is followed by an escaped stop; a sign is escaped itself.
    private static String plain(MatchResult begin) {
        return begin.group(1) == null ? "\\\\" + begin.group() : begin.group(1) + "\\\\";
    }
}
