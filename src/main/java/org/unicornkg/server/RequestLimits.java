package org.unicornkg.server;

import java.time.Duration;
import org.unicornkg.query.Limits;

/// What one request may cost.
///
/// @param time from the start of a query to its last row
/// @param rows the most rows of a report; an answer that is cut there says so
/// @param endpointRows the most rows or triples that the endpoint gives; likewise
/// @param queryCharacters the longest text of a query, in UTF-16 units
/// @param bodyBytes the largest body of a request
/// @param answerBytes the largest answer: one is made whole before it is sent, so that a slow reader holds up nobody
public record RequestLimits(
        Duration time, int rows, int endpointRows, int queryCharacters, int bodyBytes, int answerBytes) {

    public RequestLimits {
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
    public static RequestLimits usual() {
        return new RequestLimits(Duration.ofSeconds(30), 10_000, 100_000, 100_000, 1 << 20, 32 << 20);
    }

    /// Returns the same with another time.
    public RequestLimits withTime(Duration other) {
        return new RequestLimits(other, rows, endpointRows, queryCharacters, bodyBytes, answerBytes);
    }

    /// Returns the same with another number of rows.
    public RequestLimits withRows(int other) {
        return new RequestLimits(time, other, endpointRows, queryCharacters, bodyBytes, answerBytes);
    }

    /// Returns the same with another size of answers.
    public RequestLimits withAnswerBytes(int other) {
        return new RequestLimits(time, rows, endpointRows, queryCharacters, bodyBytes, other);
    }

    /// Returns what a saved query is run with.
    Limits ofReport() {
        return new Limits(time, rows);
    }
}
