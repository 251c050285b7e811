package org.unicornkg.pages;

import java.util.Locale;
import org.unicornkg.query.ParameterType;

/// With what a reader gives a value in a form.
enum Control {
    /// A text that a script completes to the name of a thing.
    THING,
    /// A list of which to choose.
    CHOICE,
    /// A day, a month or a year, as a text: a browser's own field takes days alone.
    DATE,
    INTEGER,
    DECIMAL,
    TEXT;

    /// Returns what suits a parameter.
    ///
    /// @param isClosed whether the values are a short list
    static Control of(ParameterType type, boolean isClosed) {
        if (isClosed) {
            return CHOICE;
        }
        return switch (type) {
            case ParameterType.Thing thing -> THING;
            case ParameterType.Literal literal ->
                switch (literal) {
                    case BOOLEAN -> CHOICE;
                    case DATE -> DATE;
                    case DECIMAL -> DECIMAL;
                    case INTEGER -> INTEGER;
                    case STRING -> TEXT;
                };
        };
    }

    /// Returns the name, in lower case.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the type of the `input` that it is.
    String type() {
        return this == INTEGER || this == DECIMAL ? "number" : "text";
    }
}
