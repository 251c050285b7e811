package org.unicornkg.link;

import java.time.Duration;

/// Is told how far the work is, on the thread that does it.
public interface Progress {

    /// Nobody wants to know.
    Progress NONE = new Progress() {
        @Override
        public void done(int things, int of) {}

        @Override
        public void waits(Duration time, String reason) {}

        @Override
        public void notes(String what) {}
    };

    /// So many things, or links, are done.
    void done(int things, int of);

    /// The next request is sent after this time.
    void waits(Duration time, String reason);

    /// Something that somebody should know and that does not end the work.
    void notes(String what);
}
