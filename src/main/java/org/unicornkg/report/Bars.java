package org.unicornkg.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers side by side, the largest first: one panel a currency or unit, because no axis holds two.
///
/// @param panels in the order in which the units are met
/// @param undrawn rows without a number
/// @param more bars that are left out
public record Bars(List<Panel> panels, int undrawn, int more) implements Chart {

    /// From here on a short bar could not be told from none.
    private static final BigDecimal WIDE = BigDecimal.valueOf(200);

    public Bars {
        panels = List.copyOf(panels);
    }

    /// The bars of one unit.
    ///
    /// @param unit currency or unit; empty where the numbers are counts
    /// @param isLogarithmic whether the numbers differ so much that only their orders of magnitude can be drawn
    record Panel(String unit, boolean isLogarithmic, List<Bar> bars) {
        Panel {
            bars = List.copyOf(bars);
        }
    }

    /// A bar.
    ///
    /// @param group what tells it from others with the same label; may be empty
    /// @param bound whether the number is a limit, such as "at least"; empty where it is the number itself
    record Bar(Mark mark, String group, BigDecimal value, String bound) {}

    private record Key(
            String label, String address, String doubt, String group, BigDecimal value, String bound, String unit) {}

    static Bars of(ChartRows rows) {
        Map<Key, List<Integer>> grouped = rows.grouped(row -> rows.number(row, "value")
                .flatMap(number -> rows.cell(row, "label")
                        .map(label -> new Key(
                                label.text(),
                                rows.address(label),
                                rows.doubt(row),
                                rows.text(row, "group"),
                                number.stripTrailingZeros(),
                                rows.named(row, "bound"),
                                rows.text(row, "unit")))));
        Map<String, List<Bar>> byUnit = new LinkedHashMap<>();
        grouped.entrySet().stream()
                .limit(MOST_MARKS)
                .forEach(entry -> byUnit.computeIfAbsent(entry.getKey().unit, fresh -> new ArrayList<>())
                        .add(bar(entry.getKey(), entry.getValue())));
        List<Panel> panels = byUnit.entrySet().stream()
                .map(unit -> panel(unit.getKey(), unit.getValue()))
                .toList();
        return new Bars(panels, rows.undrawn(grouped), Math.max(0, grouped.size() - MOST_MARKS));
    }

    private static Bar bar(Key key, List<Integer> rows) {
        return new Bar(new Mark(key.label, key.address, key.doubt, rows), key.group, key.value, key.bound);
    }

    private static Panel panel(String unit, List<Bar> bars) {
        List<Bar> sorted = bars.stream()
                .sorted(Comparator.comparing(Bar::value).reversed())
                .toList();
        BigDecimal least = sorted.getLast().value;
        boolean isWide = least.signum() > 0 && sorted.getFirst().value.compareTo(least.multiply(WIDE)) > 0;
        return new Panel(unit, isWide, sorted);
    }

    @Override
    public int lines() {
        return marks() + 2 * panels.size();
    }

    @Override
    public boolean isDoubtful() {
        return panels.stream().flatMap(panel -> panel.bars.stream()).anyMatch(bar -> bar.mark.isDoubtful());
    }

    /// Tells whether an axis of any panel is logarithmic.
    public boolean isLogarithmic() {
        return panels.stream().anyMatch(Panel::isLogarithmic);
    }

    @Override
    public int marks() {
        return panels.stream().mapToInt(panel -> panel.bars.size()).sum();
    }

    @Override
    public String json() {
        return ChartJson.of(this);
    }
}
