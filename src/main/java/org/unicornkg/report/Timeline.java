package org.unicornkg.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Events along time. One that is told by its month or year spans all of it; one of which the first day alone is told
/// is open to its end.
///
/// @param events in the order of the report
/// @param undrawn rows without a date
/// @param more events that are left out
public record Timeline(List<Event> events, int undrawn, int more) implements Chart {

    public Timeline {
        events = List.copyOf(events);
    }

    /// An event.
    ///
    /// @param group of events that it belongs to; empty for none: those with one label then share a line
    record Event(Mark mark, String group, Period period) {
        private Object line() {
            return group.isEmpty() ? mark.label() : this;
        }
    }

    private record Key(String label, String address, String doubt, String group, Period period) {}

    static Timeline of(ChartRows rows) {
        Map<Key, List<Integer>> grouped = rows.grouped(row -> {
            Optional<Cell> label = rows.cell(row, "label");
            return period(rows, row)
                    .flatMap(period -> label.map(named -> new Key(
                            named.text(), rows.address(named), rows.doubt(row), rows.text(row, "group"), period)));
        });
        List<Event> events = grouped.entrySet().stream()
                .limit(MOST_MARKS)
                .map(entry -> event(entry.getKey(), entry.getValue()))
                .toList();
        return new Timeline(events, rows.undrawn(grouped), grouped.size() - events.size());
    }

    private static Event event(Key key, List<Integer> rows) {
        return new Event(new Mark(key.label, key.address, key.doubt, rows), key.group, key.period);
    }

    /// A date of its own says more than the bounds between which it lies.
    private static Optional<Period> period(ChartRows rows, int row) {
        Optional<Cell> start = rows.cell(row, "start");
        Optional<Period> told =
                rows.has("end") ? Period.between(start, rows.cell(row, "end")) : start.flatMap(Period::of);
        return told.or(() -> Period.between(rows.cell(row, "notBefore"), rows.cell(row, "notAfter")));
    }

    @Override
    public int lines() {
        return (int) events.stream().map(Event::line).distinct().count();
    }

    @Override
    public boolean isDoubtful() {
        return events.stream().anyMatch(event -> event.mark.isDoubtful());
    }

    @Override
    public int marks() {
        return events.size();
    }

    @Override
    public String json() {
        return ChartJson.of(this);
    }
}
