package org.unicornkg.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// What is sure here of linked things and Wikidata lacks, as a file of QuickStatements for a person to look through.
/// Nothing is sent.
public final class QuickStatements {

    /// `reference URL`, as the source of a statement: the npm package wikidata-properties 1.0.0 gives the number.
    private static final String REFERENCE = "S854";

    private static final int MOST_ITEMS = 50;

    private final KnowledgeBase base;
    private final Counterparts counterparts;
    private final SortedMap<Node, String> items = new TreeMap<>(Comparator.comparing(Node::toString));
    private final Set<String> preferred;
    private final SourceAddresses addresses;
    private final Optional<ItemSource> source;
    private final Progress progress;

    private final Map<String, ItemState> states = new HashMap<>();
    private final List<QuickLine> lines = new ArrayList<>();
    private int known;

    private QuickStatements(KnowledgeBase base, MappingSet links, Request request, Progress progress) {
        this.progress = progress;
        this.base = base;
        this.counterparts = Counterparts.of(base.graphs());
        this.preferred = Set.copyOf(request.preferred());
        this.source = request.source();
        for (Mapping row : links.links()) {
            row.item().ifPresent(item -> items.put(row.subject(), item));
        }
        this.addresses = SourceAddresses.of(base.graphs(), request.reference());
    }

    /// What is wanted.
    ///
    /// @param source tells what items have; absent: nobody is asked
    /// @param reference address to cite for sources whose own is not known
    /// @param preferred names of properties to take where several are aligned with one of ours
    public record Request(Optional<ItemSource> source, Optional<String> reference, Set<String> preferred) {
        public Request {
            preferred = Set.copyOf(preferred);
        }
    }

    /// What was written.
    ///
    /// @param text the file
    /// @param active statements that may be made
    /// @param inactive statements that stand there as comments
    /// @param known facts and names that Wikidata has
    public record Written(String text, int active, int inactive, int known) {}

    /// Writes them.
    ///
    /// @param links what was decided
    /// @param progress is told how many items were asked about
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.WrongUsage] where the address
    ///     to cite would stand for several sources, [org.unicornkg.problem.Problem.BadValue] for a property to prefer
    ///     that is not aligned
    public static Written write(KnowledgeBase base, MappingSet links, Request request, Progress progress) {
        return new QuickStatements(base, links, request, progress).written();
    }

    private Written written() {
        counterparts.refuseUnknown(preferred);
        List<SureFact> facts = SureFacts.of(base.graphs(), items.keySet(), counterparts.ours()).stream()
                .filter(fact -> !fact.value().isURI() || items.containsKey(fact.value()))
                .toList();
        addresses.refuseAmbiguous(facts);
        source.ifPresent(this::look);
        Map<Node, List<SureFact>> bySubject = new HashMap<>();
        Set<String> lasting = new HashSet<>();
        for (SureFact fact : facts) {
            bySubject
                    .computeIfAbsent(fact.subject(), fresh -> new ArrayList<>())
                    .add(fact);
            if (!fact.isOver()) {
                lasting.add(key(fact));
            }
        }
        items.forEach((thing, item) -> {
            Optional<ItemState> state = Optional.ofNullable(states.get(item));
            bySubject.getOrDefault(thing, List.of()).stream()
                    // Where somebody works again, that they did before is the same statement.
                    .filter(fact -> !fact.isOver() || !lasting.contains(key(fact)))
                    .forEach(fact -> add(fact, item, state));
            state.filter(it -> obstacle(item).isEmpty()).ifPresent(it -> addNames(thing, item, it));
        });
        int active =
                (int) lines.stream().filter(line -> line.obstacle().isEmpty()).count();
        return new Written(text(), active, lines.size() - active, known);
    }

    private String key(SureFact fact) {
        return fact.subject() + " " + counterparts.all(fact.property()) + " " + fact.value();
    }

    private void look(ItemSource from) {
        List<String> all = items.values().stream().distinct().sorted().toList();
        for (int i = 0; i < all.size(); i += MOST_ITEMS) {
            int end = Math.min(all.size(), i + MOST_ITEMS);
            states.putAll(from.items(all.subList(i, end)));
            progress.done(end, all.size());
        }
    }

    private void add(SureFact fact, String item, Optional<ItemState> state) {
        Set<String> all = counterparts.all(fact.property());
        String value = fact.value().isURI()
                ? items.getOrDefault(fact.value(), "")
                : QuickLine.time(fact.value().getLiteralLexicalForm()).orElse("");
        if (value.isEmpty() || value.equals(item)) {
            return;
        }
        boolean isKnown = state.isPresent()
                && all.stream()
                        .anyMatch(property -> fact.value().isURI()
                                ? state.get().says(property, value)
                                : state.get().says(property));
        if (isKnown) {
            known++;
            return;
        }
        Optional<String> property = counterparts.chosen(fact.property(), preferred, state);
        List<String> cells = new ArrayList<>(List.of(item, property.orElseGet(() -> String.join("/", all)), value));
        List<String> named = new ArrayList<>(List.of(item));
        if (fact.value().isURI()) {
            named.add(value);
        }
        boolean hasEnd = addQualifiers(fact, cells, named);
        Optional<String> address = addresses.of(fact);
        address.ifPresent(cited -> cells.addAll(List.of(REFERENCE, '"' + cited + '"')));
        List<String> obstacles = new ArrayList<>();
        named.stream().distinct().forEach(each -> obstacle(each).ifPresent(obstacles::add));
        if (property.isEmpty()) {
            obstacles.add("several properties are aligned; choose with --prefer");
        }
        if (fact.isOver() && !hasEnd) {
            obstacles.add("it is over and nobody knows when it ended, so it would read as if it lasted");
        }
        if (address.isEmpty()) {
            obstacles.add("no address of its source " + addresses.named(fact) + " is known; give one with --reference");
        }
        Optional<String> obstacle = obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", obstacles));
        lines.add(new QuickLine(cells, note(fact), obstacle));
    }

    /// @param named items of which the statement says something; those of the qualifiers are added
    /// @return whether one tells when it ended
    private boolean addQualifiers(SureFact fact, List<String> cells, List<String> named) {
        boolean hasEnd = false;
        List<Node> ours = fact.qualifiers().keySet().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        for (Node qualifier : ours) {
            Optional<String> property = counterparts.chosen(qualifier, preferred, Optional.empty());
            Node value = Objects.requireNonNull(fact.qualifiers().get(qualifier));
            Optional<String> written = value.isURI()
                    ? Optional.ofNullable(items.get(value))
                    : QuickLine.time(value.getLiteralLexicalForm());
            if (property.isPresent() && written.isPresent()) {
                cells.addAll(List.of(property.get(), written.get()));
                if (value.isURI()) {
                    named.add(written.get());
                }
                hasEnd = hasEnd || qualifier.equals(SureFacts.END);
            }
        }
        return hasEnd;
    }

    private Optional<String> obstacle(String item) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        ItemState state = states.get(item);
        if (state == null) {
            return Optional.of("nothing was answered of " + item);
        }
        if (state.isMissing()) {
            return Optional.of("there is no item " + item + " any more");
        }
        return state.redirect().map(to -> item + " was merged into " + to + "; mend the link first");
    }

    private String note(SureFact fact) {
        String note = label(fact.subject()) + ", " + label(fact.property()) + ": " + label(fact.value()) + " ("
                + Prefixes.localName(fact.subject()) + ", from " + addresses.named(fact) + ")";
        return source.isPresent() ? note : "nobody looked whether Wikidata has it: " + note;
    }

    private String label(Node node) {
        return base.labels().label(node, Language.EN);
    }

    private void addNames(Node thing, String item, ItemState state) {
        Set<String> written = new HashSet<>();
        for (ChineseName name : ChineseName.of(base, thing)) {
            if (state.isNamed(name.text()) || !written.add(name.text())) {
                known++;
                continue;
            }
            boolean isLabel = name.isLabel() && !state.labels().containsKey(name.code());
            Optional<String> text = QuickLine.text(name.text());
            List<String> cells =
                    List.of(item, (isLabel ? "L" : "A") + name.code(), text.orElseGet(() -> '"' + name.text() + '"'));
            lines.add(new QuickLine(
                    cells,
                    label(thing) + ", " + (isLabel ? "label" : "alias") + " in " + name.code() + " ("
                            + Prefixes.localName(thing) + ")",
                    text.isPresent()
                            ? Optional.empty()
                            : Optional.of("it holds a character that the syntax cannot write")));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(QuickLine.comment("QuickStatements, version 1. Made by kg link quickstatements; nothing was sent."
                + " Look through each line before you do."));
        lines.forEach(line -> text.append(line.written()));
        return text.toString();
    }
}
