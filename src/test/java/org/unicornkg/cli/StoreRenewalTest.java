package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.store.Load;
import org.unicornkg.store.Progress;
import org.unicornkg.store.Source;
import org.unicornkg.store.Store;

/// Which stores are open while the service goes from one to the next.
class StoreRenewalTest {

    private static final Path QUERIES = Path.of("src/test/resources/small/queries");

    @TempDir
    private Path home;

    private final List<Reading> readings = new ArrayList<>();
    private final List<Knowledge> served = new ArrayList<>();
    private boolean isRefusing;
    private Renewal renewal;

    @BeforeEach
    void start() throws IOException {
        load(1);
        Reading first = read(Optional.empty());
        served.add(first.knowledge());
        renewal = new Renewal(
                first,
                this::read,
                this::serve,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        readings.stream().map(Reading::store).forEach(store -> store.ifPresent(Store::close));
    }

    @Test
    void theSameDataLoadedAgainAndAgainLeavesWhatIsServedOpen() throws IOException {
        for (int i = 1; i <= 3; i++) {
            load(1);
            renewal.renew();

            assertThat(served).hasSize(1);
            assertThat(rows(served.getLast())).isEqualTo(1);
            assertClosed(readings.get(i).knowledge());
        }
    }

    @Test
    void whatIsRefusedAgainAndAgainLeavesWhatIsServedOpen() throws IOException {
        isRefusing = true;
        for (int i = 1; i <= 3; i++) {
            load(1 + i);
            renewal.renew();

            assertThat(rows(served.getLast())).isEqualTo(1);
            assertClosed(readings.get(i).knowledge());
        }
        isRefusing = false;
        renewal.renew();
        assertThat(rows(served.getLast())).isEqualTo(4);
    }

    @Test
    void theLastButOneIsOpenForRequestsUnderWay() throws IOException {
        load(2);
        renewal.renew();
        assertThat(served.stream().map(StoreRenewalTest::rows)).containsExactly(1L, 2L);

        load(3);
        renewal.renew();
        assertThat(served.stream().skip(1).map(StoreRenewalTest::rows)).containsExactly(2L, 3L);
        assertClosed(served.getFirst());
    }

    private void serve(Knowledge knowledge) {
        if (isRefusing) {
            throw new IllegalStateException("not this one");
        }
        served.add(knowledge);
    }

    private Reading read(Optional<Store> before) {
        Store store = before.map(Store::newest).orElseGet(() -> Store.open(folder()));
        Knowledge knowledge = Knowledge.of(store.base(), Optional.empty(), Catalogue.read(QUERIES), SourceTexts.none());
        readings.add(new Reading(knowledge, Optional.of(store)));
        return readings.getLast();
    }

    private void load(int statements) throws IOException {
        Path file = home.resolve("a.nt");
        Files.writeString(file, "");
        for (int i = 0; i < statements; i++) {
            Files.writeString(file, Files.readString(file) + "<urn:a> <urn:b> <urn:c" + i + "> .\n");
        }
        Load.into(folder(), new Source.Files(List.of(file)), "test", Progress.NONE);
    }

    private Path folder() {
        return home.resolve("store");
    }

    private static void assertClosed(Knowledge knowledge) {
        assertThatThrownBy(() -> rows(knowledge)).hasMessageContaining("shutdown");
    }

    private static long rows(Knowledge knowledge) {
        return knowledge
                .base()
                .graphs()
                .select(
                        QueryFactory.create("SELECT * { ?s ?p ?o }"),
                        rows -> rows.stream().count());
    }
}
