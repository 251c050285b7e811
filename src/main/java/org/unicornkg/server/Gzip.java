package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/// Answers compressed for those who ask for it. What is kept is kept compressed, so that it is done once.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110 §12.5.3</a>
final class Gzip {

    /// What an answer says that may come compressed, however large it is: a 304 must say the same as the 200 did.
    static final String VARY = "Accept, Accept-Encoding";

    /// The same of what is in the language of the browser, too.
    static final String VARY_BY_READER = VARY + ", Accept-Language";

    /// Below it the header of the format and the client's work cost more than the wire.
    private static final int SMALLEST = 1_000;

    private Gzip() {}

    /// Returns the answer in the coding that suits the client. All our answers are text, so all shrink.
    ///
    /// @param acceptEncoding the header; absent where there is none
    static Answer suited(Answer answer, @Nullable String acceptEncoding) {
        boolean isVaried = answer.headers().getOrDefault("Vary", "").startsWith(VARY);
        return isVaried && answer.body().length >= SMALLEST && isAccepted(acceptEncoding) ? compressed(answer) : answer;
    }

    private static boolean isAccepted(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        // Ranges with q=0 are left out, and "identity" before gzip means that the client likes that better.
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(acceptEncoding);
        return codings.getValues().stream()
                .filter(List.of("gzip", "x-gzip", "*", "identity")::contains)
                .findFirst()
                .filter(coding -> !coding.equals("identity"))
                .isPresent();
    }

    private static Answer compressed(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        Answer small = new Answer(answer.status(), answer.headers(), bytes.toByteArray());
        String tag = answer.headers().get("ETag");
        Answer tagged = tag == null
                ? small
                : small.with("ETag", new EntityTag(tag).compressed().value());
        return tagged.with("Content-Encoding", "gzip");
    }
}
