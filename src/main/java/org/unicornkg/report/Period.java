package org.unicornkg.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days within which something happened, as far as they are told: a year or a month is all of its days.
///
/// @param first the first of them; absent where only the last is told
/// @param last likewise; one of the two is there
/// @param text as the data say it
record Period(Optional<LocalDate> first, Optional<LocalDate> last, String text) {

    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    Period {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("a period of no days");
        }
    }

    /// Returns the days of one date.
    static Optional<Period> of(Cell date) {
        return between(Optional.of(date), Optional.of(date));
    }

    /// Returns the days from the first of one date to the last of another; nothing where there is no date at all.
    static Optional<Period> between(Optional<Cell> from, Optional<Cell> to) {
        Optional<LocalDate> first = from.map(Period::days).map(days -> days.first);
        Optional<LocalDate> last = to.map(Period::days).map(days -> days.last);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String start = first.isPresent() ? from.orElseThrow().text() : "";
        String end = last.isPresent() ? to.orElseThrow().text() : "";
        String text = start.equals(end) ? start : (start + " – " + end).strip();
        return Optional.of(new Period(first, last, text));
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static @Nullable Days days(Cell cell) {
        if (!(cell instanceof Cell.Value value) || !value.isNumberOrDate()) {
            return null;
        }
        String text = value.text().strip();
        // A year has no zone of its own, but `2024-08` must not lose its month to one.
        String local = DAY.matcher(text).lookingAt() ? ZONE.matcher(text).replaceFirst("") : text;
        try {
            if (YEAR.matcher(local).matches()) {
                Year year = Year.parse(local);
                return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (MONTH.matcher(local).matches()) {
                YearMonth month = YearMonth.parse(local);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            if (DAY.matcher(local).matches()) {
                LocalDate day = LocalDate.parse(local.substring(0, 10));
                return new Days(day, day);
            }
            return null;
        } catch (DateTimeException e) {
            // No day of any calendar: nothing can be drawn of it, and the table shows it as it is.
            return null;
        }
    }
}
