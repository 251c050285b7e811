package org.unicornkg.link;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Asks Wikidata whether the items that things are linked to are still there and still fit. It asks the server itself,
/// never a cache, and changes no decision.
public final class LinkCheck {

    private static final int SHOWN_NAMES = 3;

    private final Names names;
    private final Alignments alignments;
    private final Map<Node, Thing> things;
    private final PoliteClient client;
    private final Progress progress;

    private LinkCheck(KnowledgeBase base, PoliteClient client, Progress progress) {
        this.names = Names.of(base);
        this.alignments = Alignments.of(base.graphs());
        this.things = Things.of(base.graphs(), alignments, Map.of()).stream()
                .collect(Collectors.toMap(Thing::node, thing -> thing));
        this.client = client;
        this.progress = progress;
    }

    /// Makes one.
    ///
    /// @param base what is known of the things
    /// @param service the action API of a Wikibase; nothing comes from its cache
    public static LinkCheck of(KnowledgeBase base, Service service, Progress progress) {
        PoliteClient client =
                new PoliteClient(service.address(), service.agent(), service.manners(), service.pace(), progress);
        return new LinkCheck(base, client, progress);
    }

    /// Checks links.
    ///
    /// @param wanted things; empty: all that are linked
    /// @param files where the links are
    /// @param isWriting whether to write there when each was last seen to be fine
    /// @throws ProblemException with [Problem.WrongUsage] for a thing without a link
    public Checked run(Set<Node> wanted, DeskFiles files, boolean isWriting) {
        List<Mapping> links = links(wanted, files.decided());
        Run run = new Run(files, isWriting);
        Optional<Problem> failure = Optional.empty();
        try {
            for (int from = 0; from < links.size(); from += Wikibase.MOST_ITEMS) {
                run.some(links.subList(from, Math.min(links.size(), from + Wikibase.MOST_ITEMS)));
                progress.done(Math.min(links.size(), from + Wikibase.MOST_ITEMS), links.size());
            }
        } catch (ProblemException e) {
            failure = Optional.of(e.problem());
        }
        return new Checked(
                run.lines, run.fine, run.wrong, links.size() - run.fine - run.wrong, alignments.haveClasses(), failure);
    }

    private static List<Mapping> links(Set<Node> wanted, MappingSet decisions) {
        List<Mapping> links = decisions.links().stream()
                .filter(row -> wanted.isEmpty() || wanted.contains(row.subject()))
                .toList();
        for (Node thing : wanted) {
            if (links.stream().noneMatch(row -> row.subject().equals(thing))) {
                throw new ProblemException(new Problem.WrongUsage(
                        Prefixes.localName(thing) + " is linked to no item, so there is none to check"));
            }
        }
        return links;
    }

    /// One run, with what came of it so far.
    private final class Run {

        private final Wikibase wikibase = new Wikibase(client);
        private final List<Checked.Line> lines = new ArrayList<>();
        private final DeskFiles files;
        private final boolean isWriting;
        private int fine;
        private int wrong;

        private Run(DeskFiles files, boolean isWriting) {
            this.files = files;
            this.isWriting = isWriting;
        }

        private void some(List<Mapping> links) {
            List<String> qids = links.stream()
                    .flatMap(link -> link.item().stream())
                    .distinct()
                    .toList();
            Map<String, ItemState> items = wikibase.items(qids, alignments.haveClasses());
            Map<Mapping, List<Change>> changes = new LinkedHashMap<>();
            for (Mapping link : links) {
                String qid = link.item().orElseThrow();
                changes.put(link, changes(link, Optional.ofNullable(items.get(qid))));
            }
            changes.forEach((link, found) -> {
                String thing = Prefixes.localName(link.subject());
                String qid = link.item().orElseThrow();
                found.forEach(change -> lines.add(new Checked.Line(thing, qid, change.code(), change.words())));
                if (found.isEmpty()) {
                    fine++;
                } else if (!found.contains(new Change.Unanswered())) {
                    wrong++;
                }
            });
            if (isWriting) {
                write(changes);
            }
        }

        /// Into what the file holds by now: a curator may have changed other rows, or these.
        private void write(Map<Mapping, List<Change>> changes) {
            String today = LocalDate.ofInstant(client.now(), ZoneOffset.UTC).toString();
            Set<Map<String, String>> holding = changes.entrySet().stream()
                    .filter(link -> link.getValue().isEmpty())
                    .map(link -> link.getKey().cells())
                    .collect(Collectors.toSet());
            MappingSet before = files.decided();
            MappingSet after =
                    before.map(row -> holding.contains(row.cells()) ? row.with(Mapping.LAST_CHECKED, today) : row);
            if (!after.equals(before)) {
                files.writeDecisions(after);
            }
        }
    }

    private List<Change> changes(Mapping link, Optional<ItemState> answer) {
        if (answer.isEmpty()) {
            return List.of(new Change.Unanswered());
        }
        ItemState item = answer.get();
        if (item.isMissing()) {
            return List.of(new Change.Missing());
        }
        List<Change> changes = new ArrayList<>();
        item.redirect().ifPresent(into -> changes.add(new Change.Merged(into)));
        Thing thing = things.get(link.subject());
        if (thing == null) {
            changes.add(new Change.NoThing());
            return changes;
        }
        if (!isNamedAlike(thing, item.names())) {
            changes.add(new Change.Renamed(
                    item.names().stream().limit(SHOWN_NAMES).map(Wording::of).toList()));
        }
        classes(thing, link, item).ifPresent(changes::add);
        return changes;
    }

    /// A class that no alignment knows may be below one that fits: that is for people to look at. Only one of another
    /// kind of ours is a fault.
    private Optional<Change> classes(Thing thing, Mapping link, ItemState item) {
        Set<String> fitting = alignments.fitting(thing.types());
        if (item.classes().stream().anyMatch(fitting::contains)) {
            return Optional.empty();
        }
        Set<String> foreign = alignments.foreign(thing.types(), thing.narrower());
        List<String> wrong = item.classes().stream().filter(foreign::contains).toList();
        if (!wrong.isEmpty()) {
            return Optional.of(new Change.OtherClass(wrong));
        }
        if (!fitting.isEmpty()) {
            progress.notes(Prefixes.localName(thing.node()) + " " + link.item().orElse("") + " is an instance of "
                    + (item.classes().isEmpty() ? "nothing" : String.join(", ", item.classes()))
                    + ", not of " + String.join(", ", new TreeSet<>(fitting)) + "; see whether it fits");
        }
        return Optional.empty();
    }

    private boolean isNamedAlike(Thing thing, List<String> theirs) {
        return theirs.stream()
                .anyMatch(name -> Stream.concat(thing.labels().stream(), thing.aliases().stream())
                        .anyMatch(
                                ours -> names.meeting(thing.node(), ours, name).isPresent()));
    }
}
