package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.vocab.KG;

/// The classes of the ontology, each under its superclasses, in the order of their names.
///
/// @param roots those that have no superclass of ours
record ClassTree(List<Branch> roots) {

    /// A class with what is under it. A class of two superclasses has two branches.
    record Branch(Term term, int depth, List<Branch> branches) {}

    ClassTree {
        roots = List.copyOf(roots);
    }

    static ClassTree of(Terms terms) {
        Map<Node, List<Term>> under = new LinkedHashMap<>();
        List<Term> tops = new ArrayList<>();
        for (Term term : terms.of(Term.Kind.CLASS)) {
            List<Node> above = term.all(RDFS.Nodes.subClassOf).stream()
                    .filter(terms.byIri()::containsKey)
                    .toList();
            above.forEach(superclass -> under.computeIfAbsent(superclass, fresh -> new ArrayList<>())
                    .add(term));
            if (above.isEmpty()) {
                tops.add(term);
            }
        }
        return new ClassTree(branches(tops, 0, under, new HashSet<>()));
    }

    /// What somebody else serves may run in a circle; each way down ends where it meets itself.
    private static List<Branch> branches(List<Term> terms, int depth, Map<Node, List<Term>> under, Set<Node> way) {
        List<Branch> branches = new ArrayList<>();
        for (Term term : terms.stream().sorted(Comparator.comparing(Term::name)).toList()) {
            if (way.add(term.iri())) {
                branches.add(new Branch(
                        term, depth, branches(under.getOrDefault(term.iri(), List.of()), depth + 1, under, way)));
                way.remove(term.iri());
            }
        }
        return List.copyOf(branches);
    }

    /// Returns the same without the closed lists.
    ClassTree withoutLists() {
        return new ClassTree(roots.stream()
                .filter(branch -> !branch.term().iri().equals(KG.TERM))
                .toList());
    }

    /// Returns the closed lists.
    List<Term> lists() {
        return roots.stream()
                .filter(branch -> branch.term().iri().equals(KG.TERM))
                .flatMap(branch -> branch.branches().stream())
                .map(Branch::term)
                .toList();
    }

    /// Returns all branches as they are read, each before what is under it.
    List<Branch> lines() {
        List<Branch> lines = new ArrayList<>();
        roots.forEach(root -> collect(root, lines));
        return lines;
    }

    private static void collect(Branch branch, List<Branch> lines) {
        lines.add(branch);
        branch.branches().forEach(under -> collect(under, lines));
    }
}
