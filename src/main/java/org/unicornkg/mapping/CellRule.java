package org.unicornkg.mapping;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.unicornkg.vocab.Prefixes;

/// What the values in a column are.
///
/// @param isMany whether `|` stands between several
/// @param isRight tells whether a text is one of them
/// @param expected what they are, in words
record CellRule(boolean isMany, Predicate<String> isRight, String expected) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+:[\\p{L}\\p{N}_.~%-]*");

    /// Returns the rule of a column that is there.
    static CellRule of(Metadata metadata, String column) {
        return Slot.of(column)
                .map(slot -> of(slot.kind()))
                .orElseGet(
                        () -> ofType(Optional.ofNullable(metadata.extensions().get(column))
                                .map(Metadata.Extension::type)
                                .orElse("xsd:string")));
    }

    private static CellRule of(Slot.Kind kind) {
        Predicate<String> isRight = switch (kind) {
            case TEXT, TEXTS -> text -> true;
            case ENTITY, ENTITIES -> CellRule::isName;
            case ADDRESS, ADDRESSES -> CellRule::isAddress;
            case DATE -> CellRule::isDate;
            case SHARE -> CellRule::isShare;
        };
        String expected = switch (kind) {
            case TEXT, TEXTS -> "text";
            case ENTITY, ENTITIES -> "names with a prefix of ontology/prefixes.ttl";
            case ADDRESS, ADDRESSES -> "absolute addresses";
            case DATE -> "a day, such as 2026-11-29";
            case SHARE -> "a number from 0 to 1";
        };
        return new CellRule(kind.isMany(), isRight, expected);
    }

    private static CellRule ofType(String type) {
        if (type.equals("xsd:date")) {
            return of(Slot.Kind.DATE);
        }
        String iri = Prefixes.expand(type).orElse(type);
        return new CellRule(
                false, text -> TypeMapper.getInstance().getSafeTypeByName(iri).isValid(text), "a value of " + type);
    }

    /// Returns what a text should be; nothing where it is that.
    Optional<String> missed(String text) {
        List<String> values = isMany ? List.of(text.split("\\|", -1)) : List.of(text);
        return values.stream().allMatch(isRight) ? Optional.empty() : Optional.of(expected);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && Prefixes.expand(text).isPresent();
    }

    static boolean isAddress(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isShare(String text) {
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value <= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
