package org.unicornkg.server;

import java.time.Duration;

/// What one request may cost.
///
/// @param time from the start of a query to its last row
/// @param rows the most rows of a report; an answer that is cut there says so
/// @param endpointRows the most rows or triples that the endpoint gives; likewise
/// @param queryCharacters the longest text of a query, in UTF-16 units
/// @param bodyBytes the largest body of a request
/// @param answerBytes the largest answer: one is made whole before it is sent, so that a slow reader holds up nobody
public record Limits(Duration time, int rows, int endpointRows, int queryCharacters, int bodyBytes, int answerBytes) {

    public Limits {
        boolean isPositive = time.isPositive()
                && rows > 0
                && endpointRows > 0
                && queryCharacters > 0
                && bodyBytes > 0
                && answerBytes > 0;
        if (!isPositive) {
            throw new IllegalArgumentException("limits: " + time + ", " + rows + " and " + endpointRows + " rows, "
                    + queryCharacters + " characters, " + bodyBytes + " and " + answerBytes + " bytes");
        }
    }

    /// Returns 30 s, 10,000 rows of a report, 100,000 of the endpoint, 100,000 characters, 1 MiB and 32 MiB.
    public static Limits usual() {
        return new Limits(Duration.ofSeconds(30), 10_000, 100_000, 100_000, 1 << 20, 32 << 20);
    }

    /// Returns the same with another time.
    public Limits withTime(Duration other) {
        return new Limits(other, rows, endpointRows, queryCharacters, bodyBytes, answerBytes);
    }

    /// Returns the same with another number of rows.
    public Limits withRows(int other) {
        return new Limits(time, other, endpointRows, queryCharacters, bodyBytes, answerBytes);
    }

    /// Returns the same with another size of answers.
    public Limits withAnswerBytes(int other) {
        return new Limits(time, rows, endpointRows, queryCharacters, bodyBytes, other);
    }

    /// Returns what a saved query is run with.
    org.unicornkg.query.Limits ofReport() {
        return new org.unicornkg.query.Limits(time, rows);
    }
}
