package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.store.Load;
import org.unicornkg.store.Progress;
import org.unicornkg.store.Source;
import org.unicornkg.store.Store;

/// A store into which the release was loaded.
class OnDiskTest implements SameAnswers {

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void load() {
        Load.into(folder.resolve("store"), new Source.OfRelease(RELEASE), "test", Progress.NONE);
        store = Store.open(folder.resolve("store"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    public KnowledgeBase there() {
        return store.base();
    }

    @Test
    void theStoreVouchesForItsRelease() {
        assertThat(there().release()).contains(RELEASE.digest());
    }
}
