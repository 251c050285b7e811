package org.unicornkg.store;

import java.nio.file.Path;

/// Is told how far a load is, on the thread that loads.
public interface Progress {

    /// Nobody wants to know.
    Progress NONE = new Progress() {
        @Override
        public void begins(Stage stage, int generation) {}

        @Override
        public void read(long statements) {}

        @Override
        public void removes(Path unfinished) {}
    };

    /// A part of the work has begun.
    ///
    /// @param generation the number that the load will have
    void begins(Stage stage, int generation);

    /// This many statements have been read by now; told of each of them.
    void read(long statements);

    /// What a load that was ended before it was whole has left is removed.
    void removes(Path unfinished);

    /// The parts of the work, in their order. Until the end of the last the store is as it was before.
    enum Stage {
        /// Statements are read and written.
        LOADING,
        /// All is read back and counted.
        CHECKING,
        /// The system writes the files to the disk.
        FLUSHING
    }
}
