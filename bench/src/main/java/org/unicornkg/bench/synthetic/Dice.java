package org.unicornkg.bench.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/// All that is left to chance. `Random` and not a newer one, because its numbers are specified.
final class Dice {

    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 15;
    private static final int MONTHS = 12;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /// Returns a number from 0 to `bound - 1`, each as often.
    int even(int bound) {
        return random.nextInt(bound);
    }

    /// Returns a number from 0 to `bound - 1`, the n-th about 1/n times as often as the first (Zipf's law).
    int skewed(int bound) {
        return (int) Math.min(bound - 1.0, Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1);
    }

    /// Returns whether it came to pass.
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// Returns a date as precise as texts are: half of them months, a third days, the rest years.
    When when() {
        YearMonth month = YearMonth.of(FIRST_YEAR + even(YEARS), 1 + even(MONTHS));
        LocalDate first = month.atDay(1);
        if (in100(50)) {
            return new When(Term.month(month), first, month.atEndOfMonth());
        }
        if (in100(70)) {
            LocalDate day = month.atDay(1 + even(month.lengthOfMonth()));
            return new When(Term.day(day), day, day);
        }
        int year = month.getYear();
        return new When(Term.year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }

    /// A date and the days between which it lies.
    record When(Term term, LocalDate earliest, LocalDate latest) {}
}
