package org.unicornkg.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// What must hold of a mapping set: what SSSOM asks, and what its rows must not say of one thing at once.
final class MappingRules {

    private static final String RULE = "mapping";
    private static final List<String> REQUIRED =
            List.of("subject_id", "predicate_id", "object_id", "mapping_justification");
    private static final Set<String> JUSTIFICATIONS = Set.of(
            "MappingReview",
            "ManualMappingCuration",
            "LogicalReasoning",
            "LexicalMatching",
            "CompositeMatching",
            "UnspecifiedMatching",
            "SemanticSimilarityThresholdMatching",
            "LexicalSimilarityThresholdMatching",
            "MappingChaining",
            "MappingInversion",
            "StructuralMatching",
            "InstanceBasedMatching",
            "BackgroundKnowledgeBasedMatching");
    private static final List<String> PREDICATES =
            List.of(Mapping.EXACT, "skos:closeMatch", "skos:broadMatch", "skos:narrowMatch");
    private static final Pattern THING = Pattern.compile("id:[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern ITEM = Pattern.compile("wd:Q[1-9][0-9]*");

    private final MappingSet set;
    private final String shown;
    private final List<Finding> findings = new ArrayList<>();

    private MappingRules(MappingSet set, String shown) {
        this.set = set;
        this.shown = shown;
    }

    /// Returns what is wrong with the metadata block. Prefixes are those of the house, so that a name means the same in
    /// every file.
    static List<Finding> ofMetadata(Metadata metadata, String shown) {
        List<Finding> findings = new ArrayList<>();
        metadata.prefixes().forEach((prefix, space) -> {
            if (!space.equals(Prefixes.all().get(prefix))) {
                findings.add(Finding.error(
                        shown, 1, RULE, "curie_map: " + prefix + " is not <" + space + "> in ontology/prefixes.ttl"));
            }
        });
        for (String slot : List.of("mapping_set_id", "license")) {
            if (metadata.slot(slot).filter(CellRule::isAddress).isEmpty()) {
                findings.add(Finding.error(
                        shown,
                        1,
                        RULE,
                        "the lines with # lack " + slot
                                + ": write an absolute address after it, such as https://example.org/"));
            }
        }
        metadata.extensions().forEach((name, extension) -> {
            if (Prefixes.expand(extension.property()).isEmpty()
                    || Prefixes.expand(extension.type()).isEmpty()) {
                findings.add(Finding.error(
                        shown, 1, RULE, "extension_definitions: " + name + " needs a property and a type_hint"));
            }
        });
        return findings;
    }

    /// Returns what is wrong with the names of the columns.
    static List<Finding> ofColumns(List<String> columns, Metadata metadata, String shown, int line) {
        List<Finding> findings = new ArrayList<>();
        for (String required : REQUIRED) {
            if (!columns.contains(required)) {
                findings.add(Finding.error(shown, line, RULE, "there is no column " + required));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            boolean isKnown =
                    Slot.of(column).isPresent() || metadata.extensions().containsKey(column);
            if (!isKnown) {
                findings.add(Finding.error(
                        shown,
                        line,
                        RULE,
                        "SSSOM has no column \"" + column
                                + "\": name it under extension_definitions, or mend the name"));
            } else if (!seen.add(column)) {
                findings.add(Finding.error(shown, line, RULE, "there are two columns " + column));
            }
        }
        if (metadata.extensions().containsKey(Mapping.DECISION) && !columns.contains(Mapping.DECISION)) {
            findings.add(Finding.error(
                    shown, line, RULE, "there is no column " + Mapping.DECISION + ", which the lines with # declare"));
        }
        return findings;
    }

    /// Returns what is wrong with the rows.
    static List<Finding> ofRows(MappingSet set, String shown) {
        MappingRules rules = new MappingRules(set, shown);
        set.mappings().forEach(rules::row);
        if (rules.findings.isEmpty()) {
            rules.together();
        }
        return rules.findings;
    }

    private void row(Mapping mapping) {
        expect(mapping, "subject_id", THING.asMatchPredicate()::test, "a thing of ours, such as id:moonshot-ai");
        expect(mapping, "predicate_id", PREDICATES::contains, String.join(", ", PREDICATES));
        expect(
                mapping,
                "object_id",
                text -> ITEM.matcher(text).matches() || text.equals(Mapping.NO_TERM),
                "an item, such as wd:Q860580, or " + Mapping.NO_TERM);
        expect(
                mapping,
                "predicate_modifier",
                text -> text.isEmpty() || text.equals(Mapping.NOT),
                Mapping.NOT + " or nothing");
        expect(
                mapping,
                "mapping_justification",
                text -> text.startsWith("semapv:") && JUSTIFICATIONS.contains(text.substring("semapv:".length())),
                "one of SSSOM's justifications, such as semapv:ManualMappingCuration");
        expect(
                mapping,
                Mapping.DECISION,
                text -> text.isEmpty() || Verdict.of(text).isPresent(),
                "accept, reject, no item, later, or nothing");
        mapping.cells().forEach((column, text) -> {
            if (!REQUIRED.contains(column)) {
                value(mapping, column, text);
            }
        });
        if (mapping.cell("object_id").equals(Mapping.NO_TERM)
                && mapping.cell("predicate_modifier").equals(Mapping.NOT)) {
            add(mapping, "says that " + Mapping.NO_TERM + " is not the item: leave out " + Mapping.NOT);
        }
        if (set.isOfProposals() && !mapping.cell("predicate_modifier").isEmpty()) {
            add(mapping, "proposes what is not so: a rejected candidate belongs among the decisions");
        }
        boolean isDecided = set.isOfProposals()
                || !(mapping.cell("author_label")
                                + mapping.cell("author_id")
                                + mapping.cell("reviewer_label")
                                + mapping.cell("reviewer_id"))
                        .isEmpty();
        if (!isDecided || mapping.cell("mapping_date").isEmpty()) {
            add(mapping, "does not say who decided and when: fill author_label and mapping_date");
        }
        if (!mapping.cell("review_date").isEmpty()
                && mapping.cell("reviewer_label").isEmpty()
                && mapping.cell("reviewer_id").isEmpty()) {
            add(mapping, "has a review_date and no reviewer_label");
        }
    }

    private void expect(Mapping mapping, String column, Function<String, Boolean> isRight, String expected) {
        String text = mapping.cell(column);
        if (!isRight.apply(text)) {
            refuse(mapping, column, expected);
        }
    }

    private void refuse(Mapping mapping, String column, String expected) {
        add(mapping, "has the " + column + " \"" + mapping.cell(column) + "\"; it takes " + expected);
    }

    private void value(Mapping mapping, String column, String text) {
        CellRule.of(set.metadata(), column).missed(text).ifPresent(expected -> refuse(mapping, column, expected));
    }

    /// What no row alone gets wrong.
    private void together() {
        Map<String, Mapping> pairs = new HashMap<>();
        Map<String, Mapping> bySubject = new HashMap<>();
        Map<String, Mapping> byItem = new HashMap<>();
        for (Mapping mapping : set.mappings()) {
            String subject = mapping.cell("subject_id");
            String object = mapping.cell("object_id");
            twice(mapping, pairs.put(subject + " " + object, mapping), "stands for the second time, after line ");
            if (set.isSettling(mapping)) {
                twice(mapping, bySubject.put(subject, mapping), "says another thing of " + subject + " than line ");
            }
            if (set.isLink(mapping)) {
                twice(mapping, byItem.put(object, mapping), "links an item that another thing is linked to in line ");
            }
        }
    }

    private void twice(Mapping mapping, @Nullable Mapping before, String words) {
        if (before != null) {
            add(mapping, words + before.line());
        }
    }

    private void add(Mapping mapping, String message) {
        findings.add(Finding.error(shown, mapping.line(), RULE, "this row " + message));
    }
}
