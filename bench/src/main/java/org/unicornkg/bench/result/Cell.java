package org.unicornkg.bench.result;

import java.util.OptionalDouble;

/// What came out for one engine.
public sealed interface Cell {

    /// A number.
    record Measured(double value) implements Cell {}

    /// A number of an engine that answered otherwise than the first.
    record Different(double value, String how) implements Cell {}

    /// It took too long.
    record Over(long seconds) implements Cell {}

    /// There is no number, for a reason.
    record Absent(String why) implements Cell {}

    /// Returns what stands after a second round: the higher rate, for what else the machine does can only make a round
    /// slower; and of a failure the failure.
    default Cell better(Cell second) {
        if (rate().isEmpty()) {
            return this;
        }
        return second.rate().isEmpty() || second.rate().getAsDouble() > rate().getAsDouble() ? second : this;
    }

    private OptionalDouble rate() {
        return switch (this) {
            case Measured measured -> OptionalDouble.of(measured.value);
            case Different different -> OptionalDouble.of(different.value);
            case Over over -> OptionalDouble.empty();
            case Absent absent -> OptionalDouble.empty();
        };
    }

    /// Returns it in words, for whoever waits.
    default String shown() {
        return switch (this) {
            case Measured measured -> Unit.shown(measured.value);
            case Different different -> Unit.shown(different.value) + ", but differs: " + different.how;
            case Over over -> "longer than " + over.seconds + " s";
            case Absent absent -> absent.why;
        };
    }

    /// Returns the number, if it may be compared: not that of a wrong answer.
    default OptionalDouble comparable() {
        return switch (this) {
            case Measured measured -> OptionalDouble.of(measured.value);
            case Different different -> OptionalDouble.empty();
            case Over over -> OptionalDouble.empty();
            case Absent absent -> OptionalDouble.empty();
        };
    }
}
