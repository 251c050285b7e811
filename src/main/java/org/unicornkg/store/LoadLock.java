package org.unicornkg.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The right to load into a store. The system takes it back from a process that ends, however it ends.
record LoadLock(FileChannel channel) implements AutoCloseable {

    static final String FILE = "load.lock";

    /// Takes it.
    ///
    /// @throws ProblemException with [Problem.Unwritable] where another load has it
    static LoadLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new LoadLock(channel);
        }
        channel.close();
        throw new ProblemException(
                new Problem.Unwritable(folder.toString(), "another kg load is writing to it; wait until it has ended"));
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // This process has it.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
