package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The body of a request: text in UTF-8, not compressed, up to a limit.
final class RequestBody {

    /// The media type of a form.
    static final String FORM = "application/x-www-form-urlencoded";

    private RequestBody() {}

    /// Returns the type in lower case without its parameters; empty where there is none.
    ///
    /// @throws ProblemException with [Problem.UnsupportedMediaType] for another charset than UTF-8
    static String mediaType(HttpServletRequest request) {
        String header = request.getHeader("Content-Type");
        String[] pieces = header == null
                ? new String[] {""}
                : header.toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].replace("\"", "").strip();
            if (piece.startsWith("charset=") && !piece.equals("charset=utf-8") && !piece.equals("charset=utf8")) {
                throw new ProblemException(new Problem.UnsupportedMediaType(piece, List.of("UTF-8")));
            }
        }
        return pieces[0].strip();
    }

    /// Reads it.
    ///
    /// @throws ProblemException with [Problem.TooLarge], with [Problem.UnsupportedMediaType] where it is
    ///     compressed, and with [Problem.WrongUsage] where it is broken
    static String text(HttpServletRequest request, RequestLimits limits) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(new Problem.UnsupportedMediaType(encoding, List.of("identity")));
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = read(in, request.getContentLengthLong(), limits.bodyBytes());
            if (bytes.length > limits.bodyBytes()) {
                throw new ProblemException(new Problem.TooLarge("the body", limits.bodyBytes(), "bytes"));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem.WrongUsage("the body is not UTF-8"), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.WrongUsage("the body broke off, or came too slowly"), e);
        }
    }

    /// Reads as much as there is, and one byte more than is allowed at most.
    ///
    /// @param told how long it is; negative where that is not told. Jetty gives no more and no less.
    private static byte[] read(InputStream in, long told, int most) throws IOException {
        // Without it readNBytes takes 16 KiB first, for queries of a few hundred bytes.
        return in.readNBytes(told >= 0 && told <= most ? (int) told : most + 1);
    }
}
