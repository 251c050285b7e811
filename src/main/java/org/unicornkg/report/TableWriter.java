package org.unicornkg.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a table of aligned text: a line of titles, a line of dashes, the rows, a line that counts them.
///
/// Each cell is wrapped, never cut, where the terminal is too narrow. The last column of a query with `?claim` says how
/// sure the row is, who says so, and where; the words themselves, where they are at hand, stand under the row.
public final class TableWriter {

    private static final String GAP = "  ";

    /// A narrower column is unreadable: below this the table runs over the edge.
    private static final int NARROWEST = 8;

    private final Layout layout;

    public TableWriter(Layout layout) {
        this.layout = layout;
    }

    /// Writes a report, with what it takes to cite it.
    void write(Report report, Appendable out) throws IOException {
        write(report.sheet(), out);
        out.append(report.reference().line()).append('\n');
    }

    /// Writes rows.
    public void write(Sheet sheet, Appendable out) throws IOException {
        if (!sheet.rows().isEmpty()) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(titles(sheet));
            sheet.rows().forEach(row -> lines.add(texts(sheet, row)));
            int[] widths = widths(lines);
            line(lines.getFirst(), widths, paints(sheet, Paint.BOLD, Paint.BOLD), out);
            dashes(widths, out);
            for (int i = 0; i < sheet.rows().size(); i++) {
                Row row = sheet.rows().get(i);
                line(lines.get(i + 1), widths, paints(sheet, paint(sheet, row), Paint.DIM), out);
                quotes(sheet, row, out);
            }
        }
        out.append(Phrases.size(sheet)).append('\n');
    }

    private static Paint paint(Sheet sheet, Row row) {
        return Doubt.of(row, sheet.columns())
                .map(doubt -> switch (doubt) {
                    case DISPUTED -> Paint.YELLOW;
                    case DENIED -> Paint.RED;
                    case RUMOURED -> Paint.CYAN;
                })
                .orElse(Paint.PLAIN);
    }

    /// Returns one paint a column.
    private List<Paint> paints(Sheet sheet, Paint cells, Paint evidence) {
        List<Paint> paints = new ArrayList<>(Collections.nCopies(sheet.columns().size(), shown(cells)));
        if (sheet.hasEvidence()) {
            paints.add(shown(evidence));
        }
        return paints;
    }

    private Paint shown(Paint paint) {
        return layout.hasColours() ? paint : Paint.PLAIN;
    }

    private void quotes(Sheet sheet, Row row, Appendable out) throws IOException {
        Set<String> quotes = new LinkedHashSet<>();
        for (CitedClaim claim : row.evidence()) {
            claim.quoted(sheet.language()).ifPresent(quote -> quotes.add(claim.place() + " " + quote));
        }
        int room = layout.width().orElse(Integer.MAX_VALUE) - GAP.length();
        for (String quote : quotes) {
            for (String line : WrappedText.lines(quote, Math.max(room, NARROWEST))) {
                out.append(GAP).append(shown(Paint.DIM).on(line)).append('\n');
            }
        }
    }

    private static List<String> titles(Sheet sheet) {
        List<String> titles = new ArrayList<>();
        sheet.columns().forEach(column -> titles.add(WrappedText.clean(column.title())));
        if (sheet.hasEvidence()) {
            titles.add(Phrases.evidence(sheet.language()));
        }
        return titles;
    }

    private static List<String> texts(Sheet sheet, Row row) {
        List<String> texts = new ArrayList<>();
        row.cells().forEach(cell -> texts.add(WrappedText.clean(cell.text())));
        if (sheet.hasEvidence()) {
            texts.add(WrappedText.clean(
                    row.evidence().stream().map(CitedClaim::inShort).distinct().collect(Collectors.joining("; "))));
        }
        return texts;
    }

    /// Returns what each column needs, the widest made narrower until all fit.
    private int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> cells : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
            }
        }
        int gaps = GAP.length() * (widths.length - 1);
        int room = layout.width().orElse(Integer.MAX_VALUE) - gaps;
        while (sum(widths) > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static long sum(int[] widths) {
        long sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] >= widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private static void line(List<String> cells, int[] widths, List<Paint> paints, Appendable out) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = WrappedText.lines(cells.get(i), Math.max(widths[i], 1));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(paints.get(i).on(text))
                        .repeat(' ', widths[i] - DisplayWidth.of(text))
                        .append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static void dashes(int[] widths, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int width : widths) {
            line.repeat('-', width).append(GAP);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
