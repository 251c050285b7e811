package org.unicornkg.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody typed, in all forms, against the names that there are.
final class Typed {

    /// Texts of more characters are no names, and what is near to them is not looked for.
    private static final int LONGEST = 100;

    private final Register register;
    private final Spelling folded;

    Typed(Register register, Spelling folded) {
        this.register = register;
        this.folded = folded;
    }

    /// A unit is not always a character: signs alone are one, however many they are.
    boolean isTooLong() {
        return folded.units().size() > LONGEST || folded.key().length() > 2 * LONGEST;
    }

    boolean isHan() {
        return folded.hasHan();
    }

    /// Returns the length in Latin letters.
    int letters() {
        return register.spellings(Form.LATIN, folded).getFirst().key().length();
    }

    Spelling folded() {
        return folded;
    }

    /// Returns the forms in which a name is the same, and not only sounds so.
    List<Form> forms() {
        return isHan() ? List.of(Form.FOLDED, Form.SIMPLIFIED) : List.of(Form.FOLDED, Form.LATIN);
    }

    /// Returns the keys in these forms.
    Set<String> keys() {
        return keys(forms().stream());
    }

    /// Returns the keys in all forms.
    Set<String> allKeys() {
        return keys(Stream.of(Form.values()));
    }

    private Set<String> keys(Stream<Form> forms) {
        Set<String> keys = new LinkedHashSet<>();
        forms.forEach(form -> register.spellings(form, folded).forEach(spelling -> keys.add(spelling.key())));
        return keys;
    }

    /// Returns how far a name is from the text where both may be meant: in the form in which they are nearest. What
    /// only sounds alike is near where it sounds the same.
    OptionalInt distance(Name name) {
        Spelling other = Spelling.of(name.text());
        if (isHan() && slips(name) == 0) {
            return OptionalInt.of(0);
        }
        return forms().stream()
                .flatMap(form -> register.spellings(form, folded).stream()
                        .flatMap(mine -> register.spellings(form, other).stream()
                                .map(its -> Nearness.distance(mine.key(), its.key()))))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /// Returns how many slips are between the text and a name, in Latin letters.
    int slips(Name name) {
        Spelling other = Spelling.of(name.text());
        List<Spelling> its = Stream.concat(
                        register.spellings(Form.LATIN, other).stream(),
                        register.others(name.thing(), Form.LATIN, other).stream())
                .toList();
        return register.spellings(Form.LATIN, folded).stream()
                .flatMapToInt(mine -> its.stream().mapToInt(one -> Nearness.edits(mine.key(), one.key())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Tells whether the text and a name are both in Chinese, or both not.
    boolean isInScriptOf(Name name) {
        return isHan() == Spelling.of(name.text()).hasHan();
    }

    /// Tells whether the text may be the name with so many slips: Chinese must sound the same, and a digit is never
    /// a slip.
    boolean mayBe(Name name, int slips) {
        boolean isNear =
                isHan() ? slips == 0 && Nearness.isEnoughBySound(letters()) : slips <= Nearness.slips(letters());
        return isNear && folded.digits().equals(Spelling.of(name.text()).digits());
    }

    /// Returns where in a name the text stands; the whole name where that is not one place.
    Spelling.Place placeIn(Name name, Rank rank) {
        Spelling other = Spelling.of(name.text());
        Set<String> keys = keys();
        return Stream.of(Form.values())
                .flatMap(form -> register.spellings(form, other).stream())
                .flatMap(spelling ->
                        keys.stream().map(key -> at(spelling, key, rank)).flatMap(Optional::stream))
                .findFirst()
                .orElseGet(() -> new Spelling.Place(0, name.text().length()));
    }

    private static Optional<Spelling.Place> at(Spelling spelling, String key, Rank rank) {
        String whole = spelling.key();
        return switch (rank) {
            case EXACT -> whole.equals(key) ? Optional.of(spelling.place(0, whole.length())) : Optional.empty();
            case PREFIX -> whole.startsWith(key) ? Optional.of(spelling.place(0, key.length())) : Optional.empty();
            case WORD ->
                spelling.wordStarts().stream()
                        .map(start -> spelling.part(0, start).key().length())
                        .filter(start -> whole.startsWith(key, start))
                        .map(start -> spelling.place(start, start + key.length()))
                        .findFirst();
            case INSIDE -> {
                int start = whole.indexOf(key);
                yield start < 0 ? Optional.empty() : Optional.of(spelling.place(start, start + key.length()));
            }
            case SLIP -> slipped(spelling, key);
        };
    }

    /// The one word that was meant, where the rest of the name was not typed.
    private static Optional<Spelling.Place> slipped(Spelling spelling, String key) {
        List<Integer> starts = spelling.wordStarts();
        for (int i = 0; i < starts.size(); i++) {
            int to =
                    i + 1 < starts.size() ? starts.get(i + 1) : spelling.units().size();
            Spelling word = spelling.part(starts.get(i), to);
            if (Nearness.edits(key, word.key()) <= Nearness.slipsToShow(key.length())) {
                return Optional.of(word.place(0, word.key().length()));
            }
        }
        return Optional.empty();
    }
}
