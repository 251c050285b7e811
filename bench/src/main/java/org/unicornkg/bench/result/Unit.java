package org.unicornkg.bench.result;

import java.util.Locale;

/// What a number counts.
public enum Unit {
    REQUESTS("requests/s", true),
    SECONDS("s", false),
    BYTES("bytes", false),
    MEGABYTES("MB", false),
    TIMES("times", false);

    private final String words;
    private final boolean isMoreBetter;

    Unit(String words, boolean isMoreBetter) {
        this.words = words;
        this.isMoreBetter = isMoreBetter;
    }

    /// Returns how the table calls it.
    public String words() {
        return words;
    }

    /// Returns how many times one number is better than another.
    public double advantage(double one, double other) {
        return isMoreBetter ? one / other : other / one;
    }

    /// Returns a number with three digits that count.
    public static String shown(double number) {
        if (number >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(number));
        }
        return String.format(Locale.ROOT, number >= 10 ? "%.1f" : number >= 1 ? "%.2f" : "%.3f", number);
    }
}
