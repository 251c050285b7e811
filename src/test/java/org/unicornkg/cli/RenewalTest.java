package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.store.Store;

class RenewalTest {

    private static final Path SMALL = Path.of("src/test/resources/small");

    @TempDir
    private Path data;

    @TempDir
    private Path queries;

    private final List<Knowledge> served = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path things;
    private Renewal renewal;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(data.resolve("entities"));
        Files.createDirectories(data.resolve("articles"));
        things = Files.copy(SMALL.resolve("data/entities/things.ttl"), data.resolve("entities/things.ttl"));
        Files.copy(SMALL.resolve("data/articles/leaflet.ttl"), data.resolve("articles/leaflet.ttl"));
        Files.createDirectories(data.resolve("links"));
        Files.createDirectories(queries);
        for (String name : List.of("companies.rq", "moves.rq", "who-left.rq")) {
            Files.copy(SMALL.resolve("queries").resolve(name), queries.resolve(name));
        }
        renewal = renewal(store -> reading());
    }

    @Test
    void changedReleaseIsServed() throws IOException {
        Files.writeString(things, Files.readString(things).replace("Paper Boat", "Paper Ship"));
        renewal.renew();
        assertThat(served).hasSize(1);
        assertThat(said()).contains("is served now");
    }

    @Test
    void releaseThatIsTheSameIsNotServedAnew() {
        renewal.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("Nothing has changed");
    }

    @Test
    void brokenReleaseIsNotServedAndEachFindingIsSaid() throws IOException {
        String good = Files.readString(things);
        Files.writeString(things, good + "\nid:a id:b .\n");
        renewal.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("things.ttl:", "The release as before is served on");

        Files.writeString(things, good.replace("Paper Boat", "Paper Ship"));
        renewal.renew();
        assertThat(served).hasSize(1);
    }

    @Test
    void aChangedLinkIsServedAndABrokenOneIsNot() throws IOException {
        Path links = data.resolve("links/wikidata.sssom.tsv");
        String head = """
                #curie_map:
                #  id: https://w3id.org/unicorn-kg/id/
                #  wd: http://www.wikidata.org/entity/
                #mapping_set_id: https://w3id.org/unicorn-kg/mapping/wikidata
                record_id\tsubject_id\tpredicate_id\tobject_id\tmapping_justification
                """;
        Files.writeString(
                links, head + "paper-boat\tid:paper-boat\tno predicate\twd:Q1\tsemapv:ManualMappingCuration\n");
        renewal.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("wikidata.sssom.tsv:", "The release as before is served on");

        Files.delete(links);
        renewal.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("Nothing has changed");

        Files.copy(Path.of("data/links/wikidata.sssom.tsv"), links);
        renewal.renew();
        assertThat(served).hasSize(1);
    }

    @Test
    void aChangedQueryIsServedAndABrokenOneIsNot() throws IOException {
        Path query = queries.resolve("companies.rq");
        String good = Files.readString(query);
        Files.writeString(query, good + "\n}");
        renewal.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("companies.rq:", "The release as before is served on");

        Files.writeString(query, good.replace("One row a company.", "A row for each company."));
        renewal.renew();
        assertThat(served).hasSize(1);
    }

    @Test
    void aFaultOfAnyOtherKindIsSaidAndTheNextRequestIsHeeded() throws IOException {
        List<Error> faults = new ArrayList<>(List.of(new OutOfMemoryError("Java heap space")));
        Renewal failing = renewal(store -> {
            if (!faults.isEmpty()) {
                throw faults.removeLast();
            }
            return reading();
        });
        Files.writeString(things, Files.readString(things).replace("Paper Boat", "Paper Ship"));

        failing.renew();
        assertThat(served).isEmpty();
        assertThat(said()).contains("The release as before is served on", "Java heap space");
        failing.renew();
        assertThat(served).hasSize(1);
    }

    private Renewal renewal(Function<Optional<Store>, Reading> reader) {
        return new Renewal(reading(), reader, served::add, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Reading reading() {
        return new Reading(knowledge(), Optional.empty());
    }

    private Knowledge knowledge() {
        Folders folders = new Folders(Path.of("ontology"), data, queries);
        return Knowledge.of(Release.trusted(folders), Catalogue.read(folders.queries()), SourceTexts.none());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
