package org.unicornkg.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/// An OPTIONAL that alone binds a parameter. Where the parameter is given, the rows without it are not wanted, so that
/// the pattern may stand first and not be optional: an engine then begins at the thing that is given.
///
/// @param optional as it stands in the query
record OptionalJoin(ElementOptional optional) {

    /// Returns the OPTIONAL of a parameter, if moving its pattern to the front says the same.
    static Optional<OptionalJoin> of(Element pattern, Var parameter) {
        if (!(pattern instanceof ElementGroup group)) {
            return Optional.empty();
        }
        List<ElementOptional> binding = group.getElements().stream()
                .filter(element -> binds(element, parameter))
                .flatMap(element -> element instanceof ElementOptional found ? Stream.of(found) : Stream.empty())
                .toList();
        long all = group.getElements().stream()
                .filter(element -> binds(element, parameter))
                .count();
        return binding.size() == 1 && all == 1 && isMovable(group, binding.getFirst())
                ? Optional.of(new OptionalJoin(binding.getFirst()))
                : Optional.empty();
    }

    /// Returns what stands first in place of the OPTIONAL and of a filter for the parameter.
    ElementGroup join(ElementData values) {
        ElementGroup join = new ElementGroup();
        join.addElement(values);
        ((ElementGroup) optional.getOptionalElement()).getElements().forEach(join::addElement);
        return join;
    }

    private static boolean binds(Element element, Var variable) {
        return PatternVars.vars(element).contains(variable);
    }

    /// Triples alone can be moved: a FILTER in an OPTIONAL sees the variables outside, in a group it does not. What
    /// they share with the rest must be bound there in all rows, or another OPTIONAL would be given more than before;
    /// and no BIND or MINUS may have found something of theirs unbound.
    private static boolean isMovable(ElementGroup group, ElementOptional optional) {
        if (!(optional.getOptionalElement() instanceof ElementGroup inner)
                || !inner.getElements().stream()
                        .allMatch(element ->
                                element instanceof ElementPathBlock || element instanceof ElementTriplesBlock)) {
            return false;
        }
        List<Element> others = group.getElements().stream()
                .filter(element -> !element.equals(optional))
                .toList();
        ElementGroup rest = new ElementGroup();
        others.forEach(rest::addElement);
        Set<Var> certain = CertainVariables.of(rest);
        Set<Var> possible = Set.copyOf(PatternVars.vars(rest));
        Set<Var> moved = Set.copyOf(PatternVars.vars(inner));
        boolean isShared = moved.stream().filter(possible::contains).allMatch(certain::contains);
        boolean isSeen = others.stream()
                .flatMap(OptionalJoin::seen)
                .anyMatch(variable -> moved.contains(variable) && !certain.contains(variable));
        return isShared && !isSeen;
    }

    /// Returns the variables that an element looks at as they are where it stands.
    private static Stream<Var> seen(Element element) {
        return switch (element) {
            case ElementBind bind -> bind.getExpr().getVarsMentioned().stream();
            case ElementMinus minus -> PatternVars.vars(minus.getMinusElement()).stream();
            default -> Stream.empty();
        };
    }
}
