package org.unicornkg.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/// A name of one thing, to be met by texts from elsewhere.
///
/// @param register knows the forms of names
/// @param thing bears the name
/// @param name as the data writes it
record Meeting(Register register, Node thing, String name) {

    /// Returns how the text meets the name, at best.
    Optional<How> with(Typed text) {
        if (text.folded().isEmpty() || text.isTooLong()) {
            return Optional.empty();
        }
        Spelling folded = Spelling.of(name);
        boolean areBothHan = text.isHan() && folded.hasHan();
        return Stream.of(Form.values())
                // Chinese that only sounds like other Chinese is a slip.
                .filter(form -> form != Form.LATIN || !areBothHan)
                .filter(form -> keys(form, text.folded()).stream().anyMatch(keys(form, folded)::contains))
                .map(Form::how)
                .findFirst()
                .or(() -> slip(text));
    }

    private Optional<How> slip(Typed text) {
        Name whole = new Name(thing, name, false);
        return text.mayBe(whole, text.slips(whole)) ? Optional.of(How.SLIP) : Optional.empty();
    }

    private Set<String> keys(Form form, Spelling folded) {
        return Stream.concat(register.spellings(form, folded).stream(), register.others(thing, form, folded).stream())
                .map(Spelling::key)
                .collect(Collectors.toSet());
    }
}
