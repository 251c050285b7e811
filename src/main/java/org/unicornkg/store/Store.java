package org.unicornkg.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Digest;
import org.unicornkg.release.KnowledgeBase;

/// One generation of a store, open for reading. Any number of threads and of processes may read it at once, also
/// while a load makes the next; it stays what it was when it was opened.
///
/// @see <a href="https://jena.apache.org/documentation/tdb2/">TDB2</a>
public final class Store implements AutoCloseable {

    private final Path path;
    private final DatasetGraphTDB database;
    private final Generation generation;
    private final boolean hasUnfinished;

    private Store(Path path, DatasetGraphTDB database, Generation generation, boolean hasUnfinished) {
        this.path = path;
        this.database = database;
        this.generation = generation;
        this.hasUnfinished = hasUnfinished;
    }

    /// Opens the generation that counts now.
    ///
    /// @throws ProblemException with [Problem.Unreadable] where the folder holds none, or not all of it
    public static Store open(Path path) {
        StoreFolder folder = new StoreFolder(path);
        while (true) {
            Generation generation = whole(folder);
            Path files = folder.database(generation);
            // Of a folder that is not there TDB2 would make an empty one.
            if (Files.isDirectory(files)) {
                DatasetGraphTDB database = database(files);
                if (isCurrent(generation, folder)) {
                    return new Store(
                            path, database, generation, !folder.unfinished().isEmpty());
                }
                database.shutdown();
            } else if (isCurrent(generation, folder)) {
                throw new ProblemException(new Problem.Unreadable(
                        path.toString(), "its folder " + generation.folder() + " is not there; load it again"));
            }
        }
    }

    /// Tells whether a generation is still the one that counts: a load that ended in between may have deleted it.
    private static boolean isCurrent(Generation generation, StoreFolder folder) {
        return whole(folder).number() == generation.number();
    }

    /// Returns the generation that counts now: this one, or a newer one that is opened.
    public Store newest() {
        return isCurrent(generation, new StoreFolder(path)) ? this : open(path);
    }

    /// Opens a database without the lock by which Jena keeps it for one process: nobody writes to one that counts.
    static DatasetGraphTDB database(Path path) {
        JenaSystem.init();
        DatasetGraphTDB database = TDB2StorageBuilder.build(Location.create(path.toString()));
        QC.setFactory(database.getContext(), StoreExecutor::new);
        return database;
    }

    private static Generation whole(StoreFolder folder) {
        Optional<Generation> current = folder.current();
        if (current.isPresent()) {
            return current.get();
        }
        String reason = folder.unfinished().isEmpty()
                ? "it holds no store; kg load makes one"
                : "the one load that it holds is not finished; kg load begins anew";
        throw new ProblemException(new Problem.Unreadable(folder.path().toString(), reason));
    }

    /// Returns what can be asked of it.
    public KnowledgeBase base() {
        return KnowledgeBase.on(database, new Digest(generation.digest()));
    }

    /// Returns what is in it, and since when.
    public Generation generation() {
        return generation;
    }

    /// Tells whether there was, beside it, a load that had not ended: killed, or under way.
    public boolean hasUnfinished() {
        return hasUnfinished;
    }

    /// Returns where and what it is, in one line.
    @Override
    public String toString() {
        return path + ": " + generation;
    }

    /// Closes the files. Nobody may be asking then. Until then this process cannot open the same generation again.
    @Override
    public void close() {
        database.shutdown();
    }
}
