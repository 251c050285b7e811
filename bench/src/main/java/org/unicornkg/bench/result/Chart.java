package org.unicornkg.bench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line chart with two logarithmic axes as SVG, readable on light and dark pages.
///
/// @param title above it
/// @param across what the horizontal axis counts
/// @param up what the vertical axis counts
/// @param series at most eight
public record Chart(String title, String across, String up, List<Series> series) {

    /// One line of the chart.
    ///
    /// @param x above 0, ascending
    /// @param y above 0, as many
    public record Series(String name, List<Double> x, List<Double> y) {}

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 170;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    /// Okabe and Ito's colours, which people see apart who do not see all colours.
    private static final List<String> COLOURS =
            List.of("#0072B2", "#56B4E9", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#999999", "#F0E442");

    public Chart {
        series = List.copyOf(series);
    }

    /// Returns the picture.
    public String svg() {
        Axis horizontal =
                Axis.over(series.stream().flatMap(line -> line.x().stream()).toList(), LEFT, WIDTH - RIGHT);
        Axis vertical =
                Axis.over(series.stream().flatMap(line -> line.y().stream()).toList(), HEIGHT - BOTTOM, TOP);
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n"
                        .formatted(WIDTH, HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n".formatted(WIDTH, HEIGHT));
        text(svg, LEFT, TOP - 24, "start", title);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 16.0, "middle", across);
        text(svg, LEFT, TOP - 8, "start", up);
        for (double tick : horizontal.ticks()) {
            double x = horizontal.at(tick);
            rule(svg, x, TOP, x, HEIGHT - BOTTOM);
            text(svg, x, HEIGHT - BOTTOM + 18.0, "middle", shown(tick));
        }
        for (double tick : vertical.ticks()) {
            double y = vertical.at(tick);
            rule(svg, LEFT, y, WIDTH - RIGHT, y);
            text(svg, LEFT - 8, y + 4, "end", shown(tick));
        }
        for (int i = 0; i < series.size(); i++) {
            line(svg, series.get(i), COLOURS.get(i % COLOURS.size()), horizontal, vertical);
            double y = TOP + 20.0 * i;
            svg.append(format(
                    "<rect x=\"%.0f\" y=\"%.0f\" width=\"12\" height=\"12\" fill=\"%s\"/>\n",
                    WIDTH - RIGHT + 16.0, y, COLOURS.get(i % COLOURS.size())));
            text(svg, WIDTH - RIGHT + 34.0, y + 11, "start", series.get(i).name());
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, Series series, String colour, Axis horizontal, Axis vertical) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < series.x().size(); i++) {
            double x = horizontal.at(series.x().get(i));
            double y = vertical.at(series.y().get(i));
            points.add(format("%.1f,%.1f", x, y));
            svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>\n", x, y, colour));
        }
        svg.append("<polyline points=\"").append(String.join(" ", points));
        svg.append("\" fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"2\"/>\n");
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(
                format("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n", x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">", x, y, anchor));
        svg.append(escaped(words)).append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String shown(double tick) {
        if (tick >= 1_000_000) {
            return format("%.0f M", tick / 1_000_000);
        }
        if (tick >= 1_000) {
            return format("%.0f k", tick / 1_000);
        }
        return tick >= 1 ? format("%.0f", tick) : Double.toString(tick);
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation is in a library of which we would use nothing else.
    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /// A logarithmic axis from one power of ten to another.
    private record Axis(double low, double high, double from, double to) {

        static Axis over(List<Double> values, double from, double to) {
            double least =
                    values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
            double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
            double low = Math.floor(Math.log10(least));
            return new Axis(low, Math.max(low + 1, Math.ceil(Math.log10(most))), from, to);
        }

        double at(double value) {
            return from + (Math.log10(value) - low) / (high - low) * (to - from);
        }

        List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            for (int power = (int) low; power <= high; power++) {
                ticks.add(Math.pow(10, power));
            }
            return ticks;
        }
    }
}
