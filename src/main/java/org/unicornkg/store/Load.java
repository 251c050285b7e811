package org.unicornkg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Digest;
import org.unicornkg.release.KnowledgeBase;

/// One load of a store. The new generation is built beside the one that counts, read back, and written to the disk;
/// then one rename makes it the one that counts. Ended at any moment, by whatever, the store is as before or complete.
public final class Load {

    /// Nobody waits for an answer here; the largest store takes as long as it takes.
    private static final Duration NO_LIMIT = Duration.ofDays(7);

    private final StoreFolder folder;
    private final Progress progress;
    private boolean isPublished;

    private Load(StoreFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// Loads.
    ///
    /// @param path of the store; made where there is no such folder
    /// @param program version of the program
    /// @return what the store holds now
    /// @throws ProblemException with [Problem.BadData] for a file that is no RDF, [Problem.Unreadable] or
    ///     [Problem.WrongUsage] for one of another kind, [Problem.Unwritable] while another load is
    ///     under way or where the disk takes no more; the store is then as before, or the message says that it is the
    ///     new one
    public static Generation into(Path path, Source source, String program, Progress progress) {
        source.check();
        Load load = new Load(new StoreFolder(path), progress);
        try {
            load.prepare();
            LoadLock lock = LoadLock.take(path);
            try {
                return load.run(source, program);
            } finally {
                lock.close();
            }
        } catch (IOException | UncheckedIOException e) {
            throw load.unwritable(reason(e), e);
        }
    }

    private void prepare() throws IOException {
        Path path = folder.path();
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            if (folder.current().isEmpty() && files.anyMatch(file -> !folder.isOwn(file))) {
                throw unwritable("it holds other files; name an empty folder or a new one", null);
            }
        }
    }

    private Generation run(Source source, String program) throws IOException {
        folder.unfinished().forEach(progress::removes);
        folder.sweep();
        int number = folder.current().map(Generation::number).orElse(0) + 1;
        try {
            progress.begins(Progress.Stage.LOADING, number);
            Path database = Files.createDirectory(folder.path().resolve(Generation.folder(number)));
            Digest digest = fill(database, source);
            progress.begins(Progress.Stage.CHECKING, number);
            Counts counts = readBack(database, digest);
            progress.begins(Progress.Stage.FLUSHING, number);
            StoreFolder.flushAll(database);
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Generation generation =
                    new Generation(Generation.FORMAT, number, digest.hex(), counts, now.toString(), program);
            folder.publish(generation);
            isPublished = true;
            folder.flush();
            return generation;
        } catch (InternalError e) {
            // The database maps files into memory: that is how Java says that the disk did not take a page.
            throw unwritable("the disk is full, or fails", e);
        } catch (RuntimeException e) {
            throw translated(e);
        } finally {
            folder.sweep();
        }
    }

    private Digest fill(Path path, Source source) {
        DatasetGraphTDB database = Store.database(path);
        try {
            // One thread: the faster loaders lose the failures of theirs, and an index with them (Jena 6.0.0,
            // DataToTuples.action). Secondary indexes come after the primary one, which spares memory. On 2 cores, a
            // million triples took 11.6 s with it, 11.7 s with the parallel one, 13.2 s with the phased one.
            DataLoader loader = LoaderFactory.sequentialLoader(database, MonitorOutputs.nullOutput());
            loader.startBulk();
            Digest digest = source.send(new Sorted(loader.streamRDF(), progress));
            loader.finishBulk();
            return digest;
        } catch (RuntimeException | InternalError e) {
            abort(database, e);
            throw e;
        } finally {
            database.shutdown();
        }
    }

    /// Gives up a transaction; on a full disk that fails, too.
    private static void abort(DatasetGraphTDB database, Throwable because) {
        try {
            database.abort();
            database.end();
        } catch (RuntimeException | InternalError e) {
            because.addSuppressed(e);
        }
    }

    /// Opens what was written and looks whether all of it is there, in every index.
    private static Counts readBack(Path path, Digest digest) {
        DatasetGraphTDB database = Store.database(path);
        try {
            Counts counts = Counts.of(KnowledgeBase.on(database, digest).graphs(), NO_LIMIT);
            if (counts.triples() == 0) {
                throw new ProblemException(new Problem.WrongUsage("there is no statement in the files"));
            }
            Txn.executeRead(database, () -> {
                requireSame(database.getTripleTable()
                        .getNodeTupleTable()
                        .getTupleTable()
                        .getIndexes());
                requireSame(database.getQuadTable()
                        .getNodeTupleTable()
                        .getTupleTable()
                        .getIndexes());
            });
            return counts;
        } finally {
            database.shutdown();
        }
    }

    private static void requireSame(TupleIndex[] indexes) {
        for (TupleIndex index : indexes) {
            if (index.size() != indexes[0].size()) {
                throw new IllegalStateException(index.getName() + " holds " + index.size() + " statements, "
                        + indexes[0].getName() + " " + indexes[0].size());
            }
        }
    }

    private RuntimeException translated(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && !(failure instanceof ProblemException)) {
                return unwritable(reason(io), failure);
            }
        }
        return failure;
    }

    private ProblemException unwritable(String reason, @Nullable Throwable cause) {
        String state = isPublished ? "; the store is the new one all the same" : "; the store is as before";
        return new ProblemException(new Problem.Unwritable(folder.path().toString(), reason + state), cause);
    }

    /// Returns what happened, in words where Java says no more than the path.
    private static String reason(Exception failure) {
        return switch (failure) {
            case UncheckedIOException e -> reason(Objects.requireNonNull(e.getCause()));
            case NoSuchFileException e -> "there is no folder that could hold " + e.getFile();
            case AccessDeniedException e -> e.getFile() + " may not be written";
            case FileAlreadyExistsException e -> e.getFile() + " is no folder";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// Puts each statement into the default graph, which is what queries read, and what has the name of a graph also
    /// there.
    private static final class Sorted extends StreamRDFBase {

        private final StreamRDF out;
        private final Progress progress;
        private long read;

        Sorted(StreamRDF out, Progress progress) {
            this.out = out;
            this.progress = progress;
        }

        @Override
        public void triple(Triple triple) {
            out.triple(triple);
            progress.read(++read);
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.isDefaultGraph()) {
                out.quad(quad);
            }
            triple(quad.asTriple());
        }
    }
}
