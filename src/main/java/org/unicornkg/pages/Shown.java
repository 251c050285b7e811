package org.unicornkg.pages;

import java.util.Locale;

/// Numbers as a reader of any of our languages writes them.
final class Shown {

    private Shown() {}

    /// Returns a number with its thousands apart, as in `20,000,000`.
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
