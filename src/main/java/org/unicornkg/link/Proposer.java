package org.unicornkg.link;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// Looks for items of Wikidata that things of ours may be, and proposes them to whoever decides. Thing by thing, so
/// that what was found stays when the work is broken off.
public final class Proposer {

    private static final int CANDIDATES_ASKED = 10;
    private static final int CANDIDATES_PROPOSED = 3;

    /// What nothing but the score of the service speaks for stays below it.
    private static final double FLOOR = 0.35;

    private static final String TOOL = "Unicorn KG";

    private final Names names;
    private final Alignments alignments;
    private final List<Thing> things;
    private final DeskFiles files;
    private final Asker asker;
    private Pending pending;

    /// How the service is asked.
    ///
    /// @param client to the service
    /// @param cache what it answered before
    /// @param progress is told
    record Asker(PoliteClient client, AnswerCache cache, Progress progress) {}

    private Proposer(KnowledgeBase base, DeskFiles files, Asker asker) {
        this.files = files;
        this.pending = new Pending(files.decided(), files.waiting());
        this.names = Names.of(base);
        this.alignments = Alignments.of(base.graphs());
        this.things = Things.of(base.graphs(), alignments, pending.links());
        this.asker = asker;
    }

    /// What the work of a proposer is about.
    ///
    /// @param things those to look for; empty: all that nobody decided on
    /// @param limit the most things
    /// @param isAgain whether those are looked for, too, that have a proposal that waits
    public record Task(Set<Node> things, int limit, boolean isAgain) {
        public Task {
            things = Set.copyOf(things);
        }
    }

    /// Makes one.
    ///
    /// @param base what is known of the things
    /// @param files what was decided and what waits; the proposals are written
    public static Proposer of(KnowledgeBase base, DeskFiles files, Service service, Progress progress) {
        PoliteClient client =
                new PoliteClient(service.address(), service.agent(), service.manners(), service.pace(), progress);
        return new Proposer(base, files, new Asker(client, service.cache(), progress));
    }

    /// Does it.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] for a thing that has no item of its own
    public Tally run(Task task) {
        List<Thing> open = open(task);
        List<Thing> now = open.subList(0, Math.min(open.size(), task.limit()));
        Run run = new Run();
        Optional<Problem> failure = Optional.empty();
        if (!now.isEmpty()) {
            try {
                run.all(now);
            } catch (ProblemException e) {
                failure = Optional.of(e.problem());
            }
        }
        return new Tally(
                run.service.map(Reconciliation::asked).orElse(0),
                run.service.map(Reconciliation::remembered).orElse(0),
                run.done,
                run.proposals,
                run.without,
                open.size() - run.done,
                failure);
    }

    private List<Thing> open(Task task) {
        for (Node wanted : task.things()) {
            if (things.stream().noneMatch(thing -> thing.node().equals(wanted))) {
                throw new ProblemException(new Problem.WrongUsage(Prefixes.shorten(wanted.getURI())
                        + " has no item of its own: only agents, products, roles and topics that have names do"));
            }
        }
        List<Thing> open = new ArrayList<>();
        for (Thing thing : things) {
            boolean isNamed = task.things().contains(thing.node());
            if (isNamed || task.things().isEmpty()) {
                boolean isDecided = pending.isDecided(thing.node());
                boolean isWaiting = !task.isAgain() && pending.hasProposal(thing.node());
                if (!isDecided && !isWaiting) {
                    open.add(thing);
                } else if (isNamed) {
                    asker.progress()
                            .notes(Prefixes.shorten(thing.node().getURI())
                                    + (isDecided
                                            ? " is decided already"
                                            : " has a proposal that waits; --again looks for others"));
                }
            }
        }
        return open;
    }

    /// One run, with what came of it so far.
    private final class Run {

        private Optional<Reconciliation> service = Optional.empty();
        private final List<Node> without = new ArrayList<>();
        private int done;
        private int proposals;

        private void all(List<Thing> now) {
            Reconciliation asked = Reconciliation.with(asker.client(), asker.cache(), asker.progress());
            service = Optional.of(asked);
            List<Thing> together = new ArrayList<>();
            int queries = 0;
            for (Thing thing : now) {
                int more = queries(thing).size();
                if (!together.isEmpty() && queries + more > asked.manifest().batchSize()) {
                    some(asked, together, now.size());
                    together.clear();
                    queries = 0;
                }
                together.add(thing);
                queries += more;
            }
            some(asked, together, now.size());
        }

        private void some(Reconciliation asked, List<Thing> together, int of) {
            Map<Thing, List<NameQuery>> queries = new LinkedHashMap<>();
            together.forEach(thing -> queries.put(thing, queries(thing)));
            Map<NameQuery, List<Candidate>> answers = asked.candidates(
                    queries.values().stream().flatMap(Collection::stream).toList());
            Map<Thing, Map<Candidate, List<String>>> found = new LinkedHashMap<>();
            SequencedSet<String> items = new LinkedHashSet<>();
            queries.forEach((thing, its) -> {
                Map<Candidate, List<String>> candidates = candidates(thing, its, answers);
                found.put(thing, candidates);
                candidates.keySet().forEach(candidate -> items.add(candidate.qid()));
            });
            Map<String, ItemFacts> facts = asked.facts(items, properties(together));
            // Others may have decided or proposed while the service was asked.
            pending = new Pending(files.decided(), files.waiting());
            found.forEach((thing, candidates) -> propose(thing, candidates, facts));
            files.writeProposals(pending.proposals());
            done += together.size();
            asker.progress().done(done, of);
        }

        private void propose(Thing thing, Map<Candidate, List<String>> candidates, Map<String, ItemFacts> facts) {
            if (pending.isDecided(thing.node())) {
                asker.progress().notes(Prefixes.shorten(thing.node().getURI()) + " was decided meanwhile");
                return;
            }
            Judge judge = new Judge(names, alignments);
            Set<String> settled = pending.settled(thing.node(), TOOL);
            Map<String, Node> taken = pending.taken();
            candidates.keySet().stream()
                    .filter(candidate -> taken.containsKey(candidate.qid()))
                    .forEach(candidate -> noteTaken(thing, candidate, taken));
            List<Scored> best = candidates.entrySet().stream()
                    .filter(candidate -> !settled.contains(candidate.getKey().qid())
                            && !taken.containsKey(candidate.getKey().qid()))
                    .map(candidate -> judge.score(
                            thing,
                            candidate.getKey(),
                            facts.getOrDefault(candidate.getKey().qid(), ItemFacts.none()),
                            candidate.getValue()))
                    .filter(scored -> scored.score() >= FLOOR)
                    .sorted(Scored.ORDER)
                    .limit(CANDIDATES_PROPOSED)
                    .toList();
            pending = pending.proposing(thing.node(), TOOL, best.stream().map(scored -> row(thing, scored)));
            proposals += best.size();
            if (best.isEmpty()) {
                without.add(thing.node());
            }
        }
    }

    /// One for each name that somebody may find it by: English, Traditional, Simplified; each text once.
    private List<NameQuery> queries(Thing thing) {
        SortedSet<String> types = alignments.hint(thing.types(), thing.narrower());
        TreeMap<String, SortedSet<String>> hints = new TreeMap<>();
        thing.relations()
                .forEach((ours, items) -> alignments
                        .properties()
                        .getOrDefault(ours, new TreeSet<>())
                        .forEach(property -> hints.computeIfAbsent(property, key -> new TreeSet<>())
                                .addAll(items)));
        return thing.labels().stream()
                .map(label -> new NameQuery(label, types, hints, CANDIDATES_ASKED))
                .toList();
    }

    /// Returns the candidates of all names of a thing, each once, but for those that it is not, or that wait.
    private Map<Candidate, List<String>> candidates(
            Thing thing, List<NameQuery> queries, Map<NameQuery, List<Candidate>> answers) {
        Set<String> settled = pending.settled(thing.node(), TOOL);
        Map<String, Node> taken = pending.taken();
        Set<String> elsewhere = new HashSet<>();
        Map<String, Candidate> byItem = new LinkedHashMap<>();
        Map<String, List<String>> foundBy = new LinkedHashMap<>();
        for (NameQuery query : queries) {
            for (Candidate candidate : answers.getOrDefault(query, List.of())) {
                if (taken.containsKey(candidate.qid())) {
                    if (elsewhere.add(candidate.qid())) {
                        noteTaken(thing, candidate, taken);
                    }
                } else if (!settled.contains(candidate.qid())) {
                    byItem.merge(candidate.qid(), candidate, Candidate::better);
                    foundBy.computeIfAbsent(candidate.qid(), key -> new ArrayList<>())
                            .add(query.text());
                }
            }
        }
        Map<Candidate, List<String>> candidates = new LinkedHashMap<>();
        byItem.forEach((item, candidate) -> candidates.put(candidate, foundBy.getOrDefault(item, List.of())));
        return candidates;
    }

    private void noteTaken(Thing thing, Candidate candidate, Map<String, Node> taken) {
        Node other = Objects.requireNonNull(taken.get(candidate.qid()));
        asker.progress()
                .notes(candidate.qid() + ", found for " + Prefixes.localName(thing.node()) + ", is linked to "
                        + Prefixes.localName(other) + " already; left out");
    }

    /// Always all, so that the same question is asked of an item whatever it is a candidate for; none where nothing is
    /// known here to compare with.
    private SequencedSet<String> properties(List<Thing> together) {
        SequencedSet<String> properties = new TreeSet<>();
        boolean isComparable = together.stream()
                .anyMatch(
                        thing -> !thing.relations().isEmpty() || !thing.years().isEmpty());
        if (isComparable) {
            alignments.terms().forEach(ours -> properties.addAll(alignments.about(ours)));
        }
        return properties;
    }

    private Mapping row(Thing thing, Scored scored) {
        LocalDate today = LocalDate.ofInstant(asker.client().now(), ZoneOffset.UTC);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("subject_id", "id:" + Prefixes.localName(thing.node()));
        cells.put(
                "subject_label",
                Wording.of(thing.labels().isEmpty() ? "" : thing.labels().getFirst()));
        cells.put("predicate_id", Mapping.EXACT);
        cells.put("object_id", "wd:" + scored.candidate().qid());
        cells.put("object_label", scored.candidate().name());
        cells.put("mapping_justification", "semapv:CompositeMatching");
        cells.put("mapping_tool", TOOL);
        cells.put("mapping_date", today.toString());
        cells.put("confidence", scored.confidence());
        cells.put("comment", scored.words());
        return Mapping.of(cells);
    }
}
