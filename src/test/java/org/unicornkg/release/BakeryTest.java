package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.graph.CompactGraphs;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.vocab.Prefixes;

/// A release that is kept between two starts.
class BakeryTest {

    private static final String ONTOLOGY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <https://w3id.org/unicorn-kg/ontology> a owl:Ontology ; owl:versionInfo "0.0.1" .
            kg:Event a owl:Class .
            kg:Launch rdfs:subClassOf kg:Event ; owl:disjointUnionOf ( kg:Soft [ owl:oneOf ( 1 2 ) ] ) .
            """;

    private static final String ARTICLE = """
            PREFIX claim: <https://w3id.org/unicorn-kg/claim/>
            PREFIX id: <https://w3id.org/unicorn-kg/id/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            id:launch-sprout a kg:Launch ~ claim:field-001 ;
                rdfs:label "sprout"@en , "新芽"@zh-Hant , "נבט"@he--rtl , "plain" ;
                kg:date "2024-08"^^xsd:gYearMonth ;
                kg:part <<( id:leaf kg:part <<( id:leaf kg:note "\\n" )>> )>> .
            claim:field-001 a kg:Claim .
            """;

    private static final String RULE = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?thing a ?upper } WHERE { ?thing a/rdfs:subClassOf ?upper }
            """;

    private static final String SHAPES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            kg:LaunchShape a sh:NodeShape ; sh:targetClass kg:Launch ;
                sh:property [ sh:path kg:date ; sh:minCount %d ] .
            """;

    @TempDir
    private Path folder;

    private Folders folders = new Folders(Path.of(""), Path.of(""), Path.of(""));
    private Path oven = Path.of("");

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("ontology/rules", "data/entities", "data/articles", "queries", "oven")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("ontology/unicorn.ttl"), ONTOLOGY);
        Files.writeString(folder.resolve("ontology/shapes.ttl"), SHAPES.formatted(1));
        Files.writeString(folder.resolve("ontology/rules/hierarchy.rq"), RULE);
        Files.writeString(folder.resolve("data/articles/field.ttl"), ARTICLE);
        Files.writeString(folder.resolve("data/articles/acre.ttl"), ARTICLE.replace("sprout", "seed"));
        folders = Folders.in(folder);
        oven = folder.resolve("oven");
    }

    private Bakery bakery() {
        return Bakery.in(oven, "1.0");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(oven)) {
            return files.sorted().toList();
        }
    }

    private Path file() throws IOException {
        return assertThat(files()).hasSize(1).first().actual();
    }

    /// Returns what lies where the release of the folders, as they are now, would be kept.
    private BakedFile baked() {
        return BakedFile.in(oven, Recipe.of(folders, "1.0"));
    }

    private static void fail(String complaint) {
        throw new AssertionError(complaint);
    }

    private Release valid() {
        return bakery().valid(folders, BakeryTest::fail);
    }

    @Test
    void whatIsKeptIsTheWholeRelease() throws IOException {
        Release fresh = Release.trusted(folders);
        bakery().trusted(folders);
        Release kept = baked().read().orElseThrow().release();
        assertThat(file()).isNotEmptyFile();
        assertThat(kept.digest()).isEqualTo(fresh.digest());
        assertThat(kept.counts()).isEqualTo(fresh.counts());
        assertThat(kept.version()).isEqualTo("0.0.1");
        assertThat(graphs(kept.dataset())).isEqualTo(graphs(fresh.dataset()));
        assertThat(IsoMatcher.isomorphic(kept.dataset(), fresh.dataset())).isTrue();
        assertThat(CanonicalLines.digest(kept.dataset().getDefaultGraph())).isEqualTo(fresh.digest());
    }

    private static List<Node> graphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        return graphs;
    }

    @Test
    void whatIsKeptIsTaken() throws IOException {
        Release release = bakery().trusted(folders);
        // Nobody reads the data any more: the file may as well say another digest.
        Digest other = new Digest("0".repeat(64));
        Release changed =
                Release.finished(CompactGraphs.of(Prefixes.mapping(), release.named()), release.counts(), other);
        baked().write(new BakedFile.Content(changed, true));

        assertThat(bakery().trusted(folders).digest()).isEqualTo(other);
        assertThat(valid().digest()).isEqualTo(other);
        assertThat(Bakery.none().trusted(folders).digest()).isEqualTo(release.digest());
    }

    @Test
    void oneByteOfAnyFileMakesItAnother() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(folder)) {
            inputs = files.filter(Files::isRegularFile).toList();
        }
        assertThat(inputs).hasSize(5);
        for (Path input : inputs) {
            Recipe before = Recipe.of(folders, "1.0");
            Files.writeString(input, Files.readString(input) + "\n");
            assertThat(Recipe.of(folders, "1.0")).as("%s", input).isNotEqualTo(before);
        }
    }

    @Test
    void aNewFileItsNameAndTheProgramMakeItAnother() throws IOException {
        Path article = folder.resolve("data/articles/field.ttl");
        Recipe two = Recipe.of(folders, "1.0");
        Files.move(article, folder.resolve("data/articles/meadow.ttl"));
        Recipe renamed = Recipe.of(folders, "1.0");
        Files.delete(folder.resolve("data/articles/meadow.ttl"));
        assertThat(List.of(two, renamed, Recipe.of(folders, "1.0"), Recipe.of(folders, "1.1")))
                .doesNotHaveDuplicates();
    }

    @Test
    void changedDataAreReadAnew() throws IOException {
        Digest before = bakery().trusted(folders).digest();
        Files.writeString(folder.resolve("data/articles/field.ttl"), ARTICLE.replace("plain", "simple"));
        assertThat(bakery().trusted(folders).digest()).isNotEqualTo(before);
    }

    @Test
    void anyByteThatIsNotAsWrittenIsNoticedAndMended() throws IOException {
        Digest digest = bakery().trusted(folders).digest();
        byte[] whole = Files.readAllBytes(file());
        for (int damaged = 0; damaged < whole.length; damaged += 13) {
            byte[] bytes = whole.clone();
            bytes[damaged] ^= 1;
            Files.write(file(), bytes);
            assertThat(baked().read()).as("byte %s", damaged).isEmpty();
        }
        assertThat(bakery().trusted(folders).digest()).isEqualTo(digest);
        assertThat(baked().read()).isPresent();
    }

    @Test
    void halfAFileAndNoneAtAllAreNoticedAndMended() throws IOException {
        Digest digest = bakery().trusted(folders).digest();
        byte[] whole = Files.readAllBytes(file());
        for (int length : IntStream.range(0, whole.length)
                .filter(length -> length < 200 || length % 50 == 0)
                .toArray()) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(baked().read()).as("%s bytes", length).isEmpty();
        }
        assertThat(bakery().trusted(folders).digest()).isEqualTo(digest);
        assertThat(baked().read()).isPresent();
    }

    @Test
    void aFileOfOtherDataUnderThisNameIsNotTaken() throws IOException {
        bakery().trusted(folders);
        byte[] other = Files.readAllBytes(file());
        Files.writeString(folder.resolve("data/articles/field.ttl"), ARTICLE.replace("plain", "simple"));
        Path mine = baked().path();
        Files.write(mine, other);
        assertThat(bakery().trusted(folders).digest())
                .isEqualTo(Release.trusted(folders).digest());
        assertThat(mine).isNotEmptyFile();
    }

    @Test
    void theShapesAreAskedUnlessTheFileSaysThatTheyHeld() throws IOException {
        Files.writeString(folder.resolve("ontology/shapes.ttl"), SHAPES.formatted(2));
        bakery().trusted(folders);
        assertThatThrownBy(this::valid).isInstanceOf(ProblemException.class).hasMessageContaining("LaunchShape");
        assertThat(baked().read().orElseThrow().isValid()).isFalse();
    }

    @Test
    void oneThatIsKnownToBeValidStaysSo() throws IOException {
        bakery().trusted(folders);
        valid();
        bakery().trusted(folders);
        assertThat(baked().read().orElseThrow().isValid()).isTrue();
        assertThat(files()).hasSize(1);
    }

    @Test
    void brokenDataAreNeverKept() throws IOException {
        Files.writeString(folder.resolve("data/articles/field.ttl"), "id:a id:b .");
        assertThatThrownBy(() -> bakery().trusted(folders)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(this::valid).isInstanceOf(ProblemException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenOnlyTheServiceSaysSo() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        Bakery bakery = Bakery.in(file, "1.0");
        List<String> said = new ArrayList<>();
        Digest digest = bakery.trusted(folders).digest();
        assertThat(bakery.valid(folders, said::add).digest()).isEqualTo(digest);
        assertThat(said).singleElement().asString().contains("no-folder").doesNotContain("\n");
        assertThat(file).isEmptyFile();
    }

    @Test
    void manyAtOnceDoNoHarm() throws IOException {
        Digest digest = Release.trusted(folders).digest();
        List<Digest> digests = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> (i % 2 == 0 ? valid() : bakery().trusted(folders)).digest())
                .toList();
        assertThat(digests).containsOnly(digest);
        assertThat(baked().read()).isPresent();
        assertThat(files()).hasSize(1);
    }

    @Test
    void oldFilesAreRemovedAndThoseOfOthersAreNot() throws IOException {
        Files.createFile(oven.resolve("release-notes.txt"));
        Files.createFile(oven.resolve("unicorn-kg.jar"));
        for (String name : List.of("release-0.half", "release-1.baked", "release-2.baked", "release-3.baked")) {
            Files.setLastModifiedTime(Files.createFile(oven.resolve(name)), FileTime.fromMillis(name.charAt(8)));
        }
        bakery().trusted(folders);
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains("release-notes.txt", "unicorn-kg.jar", "release-1.baked", "release-3.baked")
                .doesNotContain("release-0.half")
                .hasSize(6);
    }
}
