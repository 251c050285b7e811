package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unicornkg.report.Bars;
import org.unicornkg.report.Chart;
import org.unicornkg.report.Matrix;
import org.unicornkg.report.Network;
import org.unicornkg.report.Timeline;

/// A drawing with what is said of it, for the template `pages/drawing.jte`.
///
/// @param chart what is drawn
/// @param frame of the page
record Drawing(Chart chart, Frame frame) {

    private static final int FEW_LINES = 6;
    private static final int MANY_LINES = 13;

    /// What a network tells apart.
    ///
    /// @param id class of the style sheet
    record Legend(String id, String name) {}

    /// Returns the scripts that draw it, in their order.
    Asset[] scripts() {
        return switch (chart) {
            case Network network -> new Asset[] {Asset.CYTOSCAPE, Asset.CHART};
            case Timeline timeline -> new Asset[] {Asset.ECHARTS, Asset.CHART};
            case Bars bars -> new Asset[] {Asset.ECHARTS, Asset.CHART};
            case Matrix matrix -> new Asset[] {Asset.ECHARTS, Asset.CHART};
        };
    }

    /// Returns the class that says how much room it needs: that is kept before it is drawn.
    String room() {
        int lines = chart.lines();
        if (chart instanceof Network) {
            return lines > MANY_LINES ? "drawing tall" : "drawing";
        }
        return lines <= FEW_LINES ? "drawing low" : lines <= MANY_LINES ? "drawing" : "drawing tall";
    }

    /// Returns what somebody hears who does not see it.
    String summary() {
        return switch (chart) {
            case Timeline timeline -> frame.read(ChartText.TIMELINE, timeline.marks());
            case Bars bars -> frame.read(ChartText.BARS, bars.marks());
            case Matrix matrix ->
                frame.read(
                        ChartText.MATRIX,
                        matrix.names().size(),
                        matrix.columns().size());
            case Network network ->
                frame.read(ChartText.NETWORK, network.nodes().size(), network.marks());
        };
    }

    /// Returns what one must know to read it.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        switch (chart) {
            case Timeline timeline -> notes.add(frame.read(ChartText.SPANS));
            case Bars bars -> {
                if (bars.panels().size() > 1) {
                    notes.add(frame.read(ChartText.UNITS));
                }
                if (bars.isLogarithmic()) {
                    notes.add(frame.read(ChartText.LOGARITHMIC));
                }
            }
            case Matrix matrix -> notes.add(frame.read(ChartText.COUNTS));
            case Network network -> {}
        }
        if (chart.isDoubtful()) {
            notes.add(frame.read(ChartText.DOUBT));
        }
        if (chart.undrawn() > 0) {
            notes.add(frame.read(chart instanceof Timeline ? ChartText.UNDATED : ChartText.UNDRAWN, chart.undrawn()));
        }
        if (chart.more() > 0) {
            notes.add(frame.read(ChartText.MORE, chart.more()));
        }
        return notes;
    }

    List<Legend> legend() {
        return chart instanceof Network network
                ? network.kinds().stream()
                        .map(kind -> new Legend(kind, frame.read(ChartText.valueOf(kind.toUpperCase(Locale.ROOT)))))
                        .toList()
                : List.of();
    }

    String json() {
        return DataBlock.of(chart.json());
    }
}
