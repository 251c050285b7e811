package org.unicornkg.link;

import java.util.Locale;
import java.util.OptionalDouble;

/// One reason for or against a candidate.
///
/// @param name in words
/// @param weight part of the whole; all weights together are 1
/// @param value from 0, which speaks against the candidate, to 1; absent where nobody knows
/// @param why what was compared; may be empty
record Feature(String name, double weight, OptionalDouble value, String why) {

    /// What is not known speaks neither for nor against.
    private static final double NEUTRAL = 0.5;

    Feature {
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(name + " " + value);
        }
    }

    static Feature known(String name, double weight, double value, String why) {
        return new Feature(name, weight, OptionalDouble.of(value), why);
    }

    static Feature unknown(String name, double weight) {
        return new Feature(name, weight, OptionalDouble.empty(), "");
    }

    /// Returns its part of the score.
    double share() {
        return weight * value.orElse(NEUTRAL);
    }

    /// Returns `label 0.95 (in the other script: 月之暗面)`.
    @Override
    public String toString() {
        String amount = value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "not known";
        return name + " " + amount + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
