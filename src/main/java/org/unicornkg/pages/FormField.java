package org.unicornkg.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;

/// A field of the form of a report, for the template `pages/field.jte`.
///
/// @param parameter that it gives values to
/// @param control with what
/// @param label the word for the parameter
/// @param hint what it does; empty where the label says so
/// @param options all values, of a list; else none
/// @param given the values that it has
/// @param example a value that gives rows; absent where none is known
/// @param fault what is wrong with the values; absent for nothing
record FormField(
        Parameter parameter,
        Control control,
        String label,
        String hint,
        List<Choice> options,
        List<Choice> given,
        Optional<Choice> example,
        Optional<Fault> fault) {

    FormField {
        options = List.copyOf(options);
        given = List.copyOf(given);
    }

    /// A value.
    ///
    /// @param value as an address holds it
    /// @param label as a reader knows it
    /// @param typed as a reader types it: the label, where that means nothing else
    record Choice(String value, String label, String typed) {
        Choice(String value, String label) {
            this(value, label, value);
        }
    }

    /// What is wrong with a field.
    ///
    /// @param message what it is
    /// @param remedies other values that may be meant
    record Fault(String message, List<Remedy> remedies) {
        Fault {
            remedies = List.copyOf(remedies);
        }
    }

    /// A value that may be meant.
    ///
    /// @param type word for its class; may be empty
    /// @param address of the report with it
    record Remedy(String label, String type, String address) {}

    String id() {
        return "f-" + parameter.name();
    }

    /// Returns which elements say more of the field; null for none.
    @Nullable
    String describedBy() {
        String hinted = hint.isEmpty() ? "" : "h-" + parameter.name();
        String all = fault.isPresent() ? hinted + " e-" + parameter.name() : hinted;
        return all.isBlank() ? null : all.strip();
    }

    @Nullable
    String invalid() {
        return fault.isPresent() ? "true" : null;
    }

    boolean isThing() {
        return control == Control.THING;
    }

    /// Tells whether it is a group of boxes to tick.
    boolean isBoxes() {
        return control == Control.CHOICE && parameter.isMany();
    }

    boolean isSelect() {
        return control == Control.CHOICE && !parameter.isMany();
    }

    boolean isGiven(Choice option) {
        return given.stream().anyMatch(choice -> choice.value().equalsIgnoreCase(option.value()));
    }

    /// Returns the values that have an `input` each where no script runs: those given, and an empty one for more.
    List<Choice> inputs() {
        if (!given.isEmpty() && !parameter.isMany()) {
            return given;
        }
        return Stream.concat(given.stream(), Stream.of(new Choice("", ""))).toList();
    }

    /// Returns the class of which names are offered; null for any.
    @Nullable
    String suggested() {
        return parameter.type() instanceof ParameterType.Thing thing && !thing.isAny() ? thing.written() : null;
    }

    /// Returns what stands in an empty field.
    @Nullable
    String placeholder() {
        return parameter.usual().orElse(control == Control.DATE ? "2024-08" : null);
    }

    @Nullable
    String pattern() {
        return control == Control.DATE ? "\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*" : null;
    }

    @Nullable
    String step() {
        return control == Control.DECIMAL ? "any" : null;
    }
}
