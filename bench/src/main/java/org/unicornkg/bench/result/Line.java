package org.unicornkg.bench.result;

/// What was measured, on which graph.
///
/// @param kind what belongs together
/// @param what one of them
/// @param graph as in [org.unicornkg.bench.engine.Graph#name]
public record Line(Kind kind, String what, String graph, Unit unit) {

    /// What belongs together, in the order of the table.
    public enum Kind {
        QUERY("ad-hoc query, never the same twice"),
        UNREPEATED("report, never the same twice"),
        REPEATED("report, repeated"),
        START("start to the first answered report"),
        COLD("one report on the command line"),
        READ("reading the files of a release"),
        MEMORY("heap after a collection"),
        TRIPLE("memory for one more triple"),
        LOAD("start with loading"),
        GROWTH("cost at the largest size by that at the smallest");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// Returns how the table calls it.
        public String words() {
            return words;
        }
    }
}
