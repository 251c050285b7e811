package org.unicornkg.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.unicornkg.vocab.KG;

/// Finds a name in any of its forms. Each form's index is made when it is first needed: the folded one takes no
/// library, the others start ICU.
final class Register {

    private final List<Name> names;
    private final Classes classes;
    private final Scripts scripts = new Scripts();
    private final LegalForms legalForms = LegalForms.read();
    private final Lazy<FormIndex> folded = new Lazy<>(() -> make(Form.FOLDED));
    private final Lazy<FormIndex> simplified = new Lazy<>(() -> make(Form.SIMPLIFIED));
    private final Lazy<FormIndex> latin = new Lazy<>(() -> make(Form.LATIN));

    Register(List<Name> names, Classes classes) {
        this.names = names;
        this.classes = classes;
    }

    /// Names by their keys.
    ///
    /// @param whole the name as it stands
    /// @param other the name of an organization without its legal form, that of a person in the other order
    private record FormIndex(Keys whole, Keys other) {}

    /// Makes all indexes now.
    void prepare() {
        List.of(folded, simplified, latin).forEach(Lazy::get);
    }

    /// Returns the spelling in a form, in each way to read it.
    List<Spelling> spellings(Form form, Spelling folded) {
        return scripts.in(form, folded);
    }

    /// Returns the further spellings by which a thing of this name is known: without legal forms, or in the other
    /// order.
    List<Spelling> others(Node thing, Form form, Spelling folded) {
        if (classes.isInstance(thing, KG.ORGANIZATION)) {
            return legalForms.without(folded).stream()
                    .flatMap(shorter -> scripts.in(form, shorter).stream())
                    .toList();
        }
        return classes.isInstance(thing, KG.PERSON)
                ? scripts.in(form, folded).stream()
                        .flatMap(spelling -> turned(spelling).stream())
                        .toList()
                : List.of();
    }

    /// Returns the things that bear the name in this form, with or without its legal form, one match each.
    List<Match> matches(Spelling name, Form form, Predicate<Name> wanted) {
        List<Match> found = bearers(name, form, wanted);
        return found.isEmpty() ? withoutLegalForm(name, form, wanted) : found;
    }

    /// Does the same for a name within a text, where words such as `group` are no part of the name.
    List<Match> matchesInText(Spelling name, Form form, Predicate<Name> wanted) {
        List<Match> found = bearers(name, form, wanted);
        return found.isEmpty() && legalForms.isAtEndOf(name) ? withoutLegalForm(name, form, wanted) : found;
    }

    private List<Match> withoutLegalForm(Spelling name, Form form, Predicate<Name> wanted) {
        Predicate<Name> fitting = wanted.and(known -> classes.isInstance(known.thing(), KG.ORGANIZATION));
        return legalForms.without(name).stream()
                .map(shorter -> bearers(shorter, form, fitting))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Match> bearers(Spelling name, Form form, Predicate<Name> wanted) {
        FormIndex index = index(form);
        List<Spelling> spellings = scripts.in(form, name);
        for (Keys keys : List.of(index.whole, index.other)) {
            Map<Node, Match> found = new LinkedHashMap<>();
            for (Spelling spelling : spellings) {
                for (Name bearer : keys.get(spelling.key())) {
                    if (wanted.test(bearer)) {
                        found.merge(
                                bearer.thing(),
                                new Match(bearer.thing(), bearer.text(), form.how()),
                                (one, other) -> isHan(one) == name.hasHan() ? one : other);
                    }
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found.values());
            }
        }
        return List.of();
    }

    private static boolean isHan(Match match) {
        return Spelling.of(match.name()).hasHan();
    }

    private FormIndex index(Form form) {
        return switch (form) {
            case FOLDED -> folded.get();
            case SIMPLIFIED -> simplified.get();
            case LATIN -> latin.get();
        };
    }

    private FormIndex make(Form form) {
        List<Keys.Entry> whole = new ArrayList<>();
        List<Keys.Entry> other = new ArrayList<>();
        // Most names have the same key in each form, and many things the same name: each key is held once.
        UnaryOperator<String> held = form == Form.FOLDED ? UnaryOperator.identity() : folded.get().whole::canonical;
        Map<String, String> canonical = new HashMap<>();
        Function<Spelling, String> key = spelling -> canonical.computeIfAbsent(spelling.key(), held);
        for (Name name : names) {
            Spelling spelled = Spelling.of(name.text());
            for (Spelling spelling : scripts.in(form, spelled)) {
                whole.add(new Keys.Entry(key.apply(spelling), name));
            }
            others(name.thing(), form, spelled).forEach(further -> other.add(new Keys.Entry(key.apply(further), name)));
        }
        return new FormIndex(Keys.of(whole), Keys.of(other));
    }

    /// A person's names in the other order: the first to the end, or the last to the front.
    private static List<Spelling> turned(Spelling name) {
        List<Integer> starts = name.wordStarts();
        if (starts.size() < 2) {
            return List.of();
        }
        List<Spelling> turned = new ArrayList<>(List.of(turned(name, starts.get(1))));
        if (!name.hasHan()) {
            turned.add(turned(name, starts.getLast()));
        }
        return turned;
    }

    private static Spelling turned(Spelling name, int at) {
        List<Spelling.Unit> units =
                new ArrayList<>(name.units().subList(at, name.units().size()));
        units.addAll(name.units().subList(0, at));
        return new Spelling(units);
    }
}
