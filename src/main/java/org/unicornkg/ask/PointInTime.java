package org.unicornkg.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "As of", "by", "before" or 截至 with a date, in a question.
///
/// @param start of the phrase, in chars of the question
/// @param end exclusive
/// @param day the last day that counts
record PointInTime(int start, int end, LocalDate day) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ENGLISH = Pattern.compile("""
            \\b(?<word>as\\ of|as\\ at|by|before|until|till|up\\ to|up\\ until|through|prior\\ to|not\\ later\\ than)
            \\s+(?<end>(?:the\\s+)?(?:end|last|last\\s+day)\\s+of\\s+)?
            (?:(?<iso>\\d{4}(?:-\\d{2}){0,2})
              |(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?:of\\s+)?
               (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?
               (?:\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?=\\s*,|\\s+\\d{4}))?,?(?:\\s+(?<year>\\d{4}))?)
            \\b""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE = Pattern.compile("""
            (?:截至|截止|到|至|直到|在)?\\s*(?:(?<year>\\d{4})\\s*年)?\\s*(?:(?<month>\\d{1,2})\\s*月)?\\s*(?:(?<day>\\d{1,2})\\s*[日號号])?
            (?<end>年?底|末)?(?<word>為止|为止|以前|之前|前|止)?""", Pattern.COMMENTS);

    /// Returns the day, or the last of a month or year.
    static Optional<LocalDate> lastDay(String iso) {
        return Span.iso(iso).map(Span::last);
    }

    /// Finds the first in a text.
    ///
    /// @param latest the day of the newest source: a month without a year is the last one before it
    static Optional<PointInTime> in(String text, LocalDate latest) {
        return english(text, latest).or(() -> chinese(text, latest));
    }

    private static Optional<PointInTime> english(String text, LocalDate latest) {
        Matcher found = ENGLISH.matcher(text);
        while (found.find()) {
            String month = found.group("month");
            String day = Optional.ofNullable(found.group("day")).orElse(found.group("dayAfter"));
            Optional<Span> span = month == null
                    ? Span.iso(found.group("iso"))
                    : Span.of(found.group("year"), MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1, day, latest);
            boolean isBefore =
                    List.of("before", "prior to").contains(found.group("word").toLowerCase(Locale.ROOT))
                            && found.group("end") == null;
            if (span.isPresent()) {
                return Optional.of(
                        new PointInTime(found.start(), found.end(), span.get().day(isBefore)));
            }
        }
        return Optional.empty();
    }

    private static Optional<PointInTime> chinese(String text, LocalDate latest) {
        Matcher found = CHINESE.matcher(text);
        while (found.find()) {
            boolean hasDate = found.group("year") != null || found.group("month") != null;
            String whole = found.group().strip();
            boolean isBound = found.group("word") != null || whole.matches("[截到至].*");
            if (hasDate && isBound) {
                int month = found.group("month") == null ? 0 : Integer.parseInt(found.group("month"));
                Optional<Span> span = Span.of(found.group("year"), month, found.group("day"), latest);
                String word = found.group("word");
                boolean isBefore =
                        word != null && word.endsWith("前") && found.group("end") == null && !whole.startsWith("截");
                if (span.isPresent()) {
                    return Optional.of(new PointInTime(
                            found.start(), found.end(), span.get().day(isBefore)));
                }
            }
        }
        return Optional.empty();
    }

    /// A day, month or year.
    private record Span(LocalDate first, LocalDate last) {

        LocalDate day(boolean isBefore) {
            return isBefore ? first.minusDays(1) : last;
        }

        static Optional<Span> iso(String text) {
            String[] numbers = text.split("-", -1);
            int month = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0;
            return of(numbers[0], month, numbers.length > 2 ? numbers[2] : null, LocalDate.MAX);
        }

        /// @param month 0 for a whole year
        static Optional<Span> of(@Nullable String year, int month, @Nullable String day, LocalDate latest) {
            try {
                if (month == 0) {
                    LocalDate first = LocalDate.of(Integer.parseInt(String.valueOf(year)), 1, 1);
                    return Optional.of(new Span(first, first.plusYears(1).minusDays(1)));
                }
                YearMonth whole = year == null
                        ? YearMonth.of(month <= latest.getMonthValue() ? latest.getYear() : latest.getYear() - 1, month)
                        : YearMonth.of(Integer.parseInt(year), month);
                if (day == null) {
                    return Optional.of(new Span(whole.atDay(1), whole.atEndOfMonth()));
                }
                LocalDate one = whole.atDay(Integer.parseInt(day));
                return Optional.of(new Span(one, one));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
