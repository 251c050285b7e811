package org.unicornkg.link;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a server wants to be left alone.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-retry-after">RFC 9110 §10.2.3</a>
final class RetryAfter {

    /// More digits than a wait of years has.
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /// Returns the wait that a header asks for, in seconds or as a date; nothing where it is neither.
    static Optional<Duration> parse(String header, Instant now) {
        String text = header.strip();
        if (!text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.of(
                    text.length() > MOST_DIGITS
                            ? Duration.ofSeconds(Integer.MAX_VALUE)
                            : Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
