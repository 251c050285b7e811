package org.unicornkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.SmallRelease;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Graphs;

/// What a store is after a load, and after one that did not end well.
class StoreTest {

    private static final String ONE = "<urn:a> <urn:b> <urn:c> .\n";
    private static final String TWO = ONE + "<urn:a> <urn:b> <urn:d> .\n";

    @TempDir
    private Path home;

    @Test
    void aReleaseIsTheSameInAStore() {
        Generation loaded = load(new Source.OfRelease(SmallRelease.RELEASE));

        assertThat(loaded.number()).isEqualTo(1);
        assertThat(loaded.digest()).isEqualTo(SmallRelease.RELEASE.digest().hex());
        assertThat(loaded.counts()).isEqualTo(SmallRelease.RELEASE.counts());
        try (Store store = Store.open(folder())) {
            assertThat(store.generation()).isEqualTo(loaded);
            assertThat(store.hasUnfinished()).isFalse();
            assertThat(store.base().release()).contains(SmallRelease.RELEASE.digest());
        }
    }

    @Test
    void theDefaultGraphHoldsEachTripleOfAllGraphsOnce() throws IOException {
        load(file("a.nq", """
                <urn:a> <urn:b> <urn:c> <urn:g> .
                <urn:a> <urn:b> <urn:c> <urn:h> .
                <urn:a> <urn:b> <urn:d> .
                """));

        assertThat(count("{ ?s ?p ?o }")).isEqualTo(2);
        assertThat(count("{ GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
        assertThat(count("{ GRAPH <urn:g> { ?s ?p ?o } }")).isEqualTo(1);
        assertThat(count("FROM <urn:h> { ?s ?p ?o }")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.nt", "a.nq", "a.ttl", "a.trig", "a.nt.gz", "a.ttl.gz"})
    void filesAreReadByTheEndOfTheirNames(String name) throws IOException {
        Generation loaded = load(file(name, TWO));

        assertThat(loaded.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0));
        assertThat(loaded.digest()).isEqualTo(Digest.sha256(TWO));
    }

    @Test
    void theDigestIsThatOfAllFilesOneAfterTheOther() throws IOException {
        Generation loaded =
                load(new Source.Files(List.of(path("a.nt", ONE), path("b.nt", "<urn:x> <urn:y> <urn:z> .\n"))));

        assertThat(loaded.digest()).isEqualTo(Digest.sha256(ONE + "<urn:x> <urn:y> <urn:z> .\n"));
    }

    @Test
    void aFaultInAFileIsNamedAndTheStoreIsAsBefore() throws IOException {
        load(file("good.nt", ONE));

        assertThatThrownBy(() -> load(file("bad.nt", TWO + "<urn:a> <urn:b> .\n")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOf(Problem.BadData.class)
                                .extracting(Problem::message)
                                .asString()
                                .contains("bad.nt:3: syntax: column "));
        assertAsBefore();
    }

    @Test
    void aPackedFileThatIsCutIsNamed() throws IOException {
        Path whole = path("a.nt.gz", TWO.repeat(1000));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(home.resolve("cut.nt.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> load(new Source.Files(List.of(cut)))).hasMessageContaining("cut.nt.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonld", "a.rdf", "a.csv", "a"})
    void otherKindsOfFilesAreRefusedBeforeAnyWork(String name) throws IOException {
        assertThatThrownBy(() -> load(file(name, ONE))).hasMessageContaining(name + ": kg load reads");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> load(new Source.Files(List.of(home.resolve("no.nt")))))
                .hasMessageContaining("no.nt: there is no such file");
    }

    @Test
    void anEmptyFileMakesNoStore() throws IOException {
        assertThatThrownBy(() -> load(file("a.nt", "# nothing\n"))).hasMessageContaining("no statement");
        assertThatThrownBy(() -> Store.open(folder())).hasMessageContaining("holds no store");
    }

    @ParameterizedTest
    @EnumSource(Progress.Stage.class)
    void aDiskThatIsFullAtAnyStageLeavesTheStoreAsBefore(Progress.Stage full) throws IOException {
        load(file("good.nt", ONE));

        assertThatThrownBy(() -> Load.into(folder(), file("next.nt", TWO), "test", new FailingAt(full)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.Unwritable(
                                        folder().toString(), "No space left on device; the store is as before")));
        assertAsBefore();
    }

    @Test
    void aReaderKeepsItsGenerationWhileTheNextIsLoaded() throws IOException {
        load(file("one.nt", ONE));
        try (Store old = Store.open(folder())) {
            load(file("two.nt", TWO));

            assertThat(count(old.base().graphs(), "{ ?s ?p ?o }")).isEqualTo(1);
            assertThat(count("{ ?s ?p ?o }")).isEqualTo(2);
            assertThat(folder().resolve("generation-1")).doesNotExist();
        }
    }

    @Test
    void aStoreIsReadWhileItIsLoaded() throws IOException {
        load(file("one.nt", ONE));
        List<Boolean> unfinished = new ArrayList<>();
        Load.into(folder(), file("two.nt", TWO), "test", new Watching(() -> {
            try (Store store = Store.open(folder())) {
                unfinished.add(store.hasUnfinished());
                assertThat(store.generation().number()).isEqualTo(1);
            }
        }));

        assertThat(unfinished).containsExactly(false, true, true);
    }

    @Test
    void twoLoadsAtOnceAreRefused() throws IOException {
        load(file("one.nt", ONE));
        Watching second = new Watching(() -> assertThatThrownBy(() -> load(file("three.nt", ONE)))
                .hasMessageContaining("another kg load is writing to it"));

        assertThat(Load.into(folder(), file("two.nt", TWO), "test", second).number())
                .isEqualTo(2);
    }

    @Test
    void aFolderOfOtherFilesIsNotTouched() throws IOException {
        path("mine.txt", "mine");

        assertThatThrownBy(() -> Load.into(home, file("one.nt", ONE), "test", Progress.NONE))
                .hasMessageContaining("it holds other files");
        assertThat(home.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aStoreOfAnotherFormatIsSaid() throws IOException {
        load(file("one.nt", ONE));
        Path description = folder().resolve("store.json");
        Files.writeString(description, Files.readString(description).replace("\"format\" : 1", "\"format\" : 2"));

        assertThatThrownBy(() -> Store.open(folder())).hasMessageContaining("format 2");
    }

    @Test
    void aStoreWithoutItsFolderIsSaidAndNoneIsMade() throws IOException {
        load(file("one.nt", ONE));
        Path description = folder().resolve("store.json");
        Files.writeString(description, Files.readString(description).replace("\"number\" : 1", "\"number\" : 99"));

        assertUnreadable("its folder generation-99 is not there");
        assertThat(folder().resolve("generation-99")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"number\":1}"})
    void aDescriptionThatIsNotOursIsSaidAndNoFolderIsMade(String text) throws IOException {
        Files.createDirectory(folder());
        Path description = Files.writeString(folder().resolve("store.json"), text);

        assertUnreadable("its store.json is not one of ours");
        assertThat(folder()).isDirectoryNotContaining(file -> !file.equals(description));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInWords() {
        Path deep = home.resolve("no/where");
        assertThatThrownBy(() -> Load.into(deep, file("one.nt", ONE), "test", Progress.NONE))
                .hasMessage("cannot write " + deep + ": there is no folder that could hold " + deep
                        + "; the store is as before");
    }

    private void assertUnreadable(String reason) {
        assertThatThrownBy(() -> Store.open(folder()))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unreadable.class))
                .hasMessageContaining(reason);
    }

    private void assertAsBefore() {
        assertThat(folder().resolve("generation-2")).doesNotExist();
        try (Store store = Store.open(folder())) {
            assertThat(store.generation().number()).isEqualTo(1);
            assertThat(store.hasUnfinished()).isFalse();
        }
        assertThat(count("{ ?s ?p ?o }")).isEqualTo(1);
    }

    private long count(String where) {
        try (Store store = Store.open(folder())) {
            return count(store.base().graphs(), where);
        }
    }

    private static long count(Graphs graphs, String where) {
        return graphs.select(
                QueryFactory.create("SELECT * " + where), rows -> rows.stream().count());
    }

    private Generation load(Source source) {
        return Load.into(folder(), source, "test", Progress.NONE);
    }

    private Path folder() {
        return home.resolve("store");
    }

    private Source file(String name, String text) {
        return new Source.Files(List.of(path(name, text)));
    }

    private Path path(String name, String text) {
        Path file = home.resolve(name);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The disk is full when a stage begins.
    private record FailingAt(Stage full) implements Progress {
        @Override
        public void begins(Stage stage, int generation) {
            // The first stage begins before anything is written: let it fail once it writes.
            fail(stage == full && stage != Stage.LOADING);
        }

        @Override
        public void read(long statements) {
            fail(full == Stage.LOADING);
        }

        private static void fail(boolean isFull) {
            if (isFull) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        }

        @Override
        public void removes(Path unfinished) {}
    }

    /// Does something when each stage begins.
    private record Watching(Runnable action) implements Progress {
        @Override
        public void begins(Stage stage, int generation) {
            action.run();
        }

        @Override
        public void read(long statements) {}

        @Override
        public void removes(Path unfinished) {}
    }
}
