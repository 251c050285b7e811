package org.unicornkg.bench.faults;

/// Queries, each another one, so that no answer was kept.
final class Queries {

    private Queries() {}

    /// Returns one that runs until the time limit, whatever the machine.
    static String endless(int client, int turn) {
        return "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a != <urn:x:" + client + ":" + turn
                + ">) }";
    }

    /// Returns one with ten rows.
    static String small(int client, int turn) {
        return "SELECT * { ?a ?b ?c FILTER (?a != <urn:x:" + client + ":" + turn + ">) } LIMIT 10";
    }

    /// Returns one whose answer of some megabytes does not fit into the buffers of a connection.
    static String large(int client, int turn) {
        return "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER (?a != <urn:x:" + client + ":" + turn + ">) } LIMIT 20000";
    }
}
