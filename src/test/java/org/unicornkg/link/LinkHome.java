package org.unicornkg.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.mapping.Mapping;
import org.unicornkg.mapping.MappingSet;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// A copy of the home folder of these tests, which they may change.
final class LinkHome implements Progress {

    static final Path ORIGINAL = Path.of("src/test/resources/link/home");
    static final Manners MANNERS = new Manners(
            Duration.ofSeconds(1), 4, Duration.ofSeconds(2), Duration.ofMinutes(2), Duration.ofSeconds(20), 1 << 20);
    static final UserAgent AGENT = UserAgent.of("1.0", "annie@example.org");

    final Path folder;
    final Path decisions;
    final Path proposals;
    final Path cache;
    final TestPace pace = new TestPace();
    final List<String> words = new ArrayList<>();
    Manners manners = MANNERS;

    LinkHome(Path temporary) throws IOException {
        folder = temporary.resolve("home");
        decisions = folder.resolve("data/links/wikidata.sssom.tsv");
        proposals = folder.resolve("data/links/proposals.sssom.tsv");
        cache = temporary.resolve("cache");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    KnowledgeBase base() {
        return Release.trusted(Folders.in(folder)).base();
    }

    DeskFiles files() {
        return DeskFiles.in(Folders.in(folder));
    }

    Service service(StandIn standIn) {
        return new Service(standIn.address(), AGENT, manners, pace, AnswerCache.in(cache));
    }

    Tally propose(Service service, int limit, boolean isAgain, String... things) {
        Set<Node> wanted = Stream.of(things).map(LinkHome::thing).collect(Collectors.toSet());
        return Proposer.of(base(), files(), service, this).run(new Proposer.Task(wanted, limit, isAgain));
    }

    Tally propose(StandIn standIn, String... things) {
        return propose(service(standIn), Integer.MAX_VALUE, false, things);
    }

    Checked check(StandIn standIn, boolean isWriting, String... things) {
        Set<Node> wanted = Stream.of(things).map(LinkHome::thing).collect(Collectors.toSet());
        return LinkCheck.of(base(), service(standIn), this).run(wanted, files(), isWriting);
    }

    List<Mapping> proposed() {
        return read(proposals).mappings();
    }

    /// Returns `annie Q90000002 0.91` for each proposal.
    List<String> proposedPairs() {
        return proposed().stream()
                .map(row -> row.cell("subject_id").substring(3) + " "
                        + row.cell("object_id").substring(3))
                .toList();
    }

    void append(Path file, String row) throws IOException {
        Files.writeString(file, Files.readString(file) + row.replace("  ", "\t") + "\n");
    }

    static MappingSet read(Path file) {
        return MappingSet.read(file, file.toString());
    }

    static Node thing(String slug) {
        return NodeFactory.createURI(Prefixes.ID + slug);
    }

    @Override
    public void done(int things, int of) {
        words.add("done " + things + " of " + of);
    }

    @Override
    public void waits(Duration time, String reason) {
        words.add("waits " + time.toSeconds() + " s: " + reason);
    }

    @Override
    public void notes(String what) {
        words.add(what);
    }
}
