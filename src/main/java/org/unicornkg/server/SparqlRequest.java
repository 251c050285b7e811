package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A query as the SPARQL Protocol sends it.
///
/// @param query the text
/// @param defaultGraphs IRIs of `default-graph-uri`
/// @param namedGraphs IRIs of `named-graph-uri`
/// @param format name or media type by which a client overrules its Accept header
/// @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol §2.1</a>
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /// Reads a GET, a HEAD or a POST of either kind.
    ///
    /// @throws ProblemException for whatever the protocol forbids, and for every form of an update
    static SparqlRequest of(HttpServletRequest request, Limits limits) {
        Form address = Form.parse(request.getQueryString());
        if (!request.getMethod().equals("POST")) {
            return of(address, limits);
        }
        String type = mediaType(request.getHeader("Content-Type"));
        return switch (type) {
            case FORM -> of(address.and(Form.parse(body(request, limits))), limits);
            case QUERY -> {
                if (address.has("query")) {
                    throw wrong("the query stands in the address and in the body; send it once");
                }
                yield of(address, body(request, limits), limits);
            }
            default -> throw new ProblemException(new Problem.UnsupportedMediaType(type, List.of(QUERY, FORM)));
        };
    }

    private static SparqlRequest of(Form form, Limits limits) {
        refuseUpdate(form);
        String query = form.one("query").orElseThrow(() -> wrong("there is no parameter query in the request"));
        return of(form, query, limits);
    }

    private static SparqlRequest of(Form form, String query, Limits limits) {
        refuseUpdate(form);
        if (query.isBlank()) {
            throw wrong("the query is empty");
        }
        if (query.length() > limits.queryCharacters()) {
            throw new ProblemException(new Problem.TooLarge("the query", limits.queryCharacters(), "characters"));
        }
        Optional<String> format = form.one("format").or(() -> form.one("output"));
        return new SparqlRequest(query, form.all("default-graph-uri"), form.all("named-graph-uri"), format);
    }

    private static void refuseUpdate(Form form) {
        if (form.has("update")) {
            throw new ProblemException(new Problem.Refused("an update", "this service only reads"));
        }
    }

    /// Returns the type in lower case without its parameters; empty where there is none.
    private static String mediaType(@Nullable String header) {
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

    private static String body(HttpServletRequest request, Limits limits) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(new Problem.UnsupportedMediaType(encoding, List.of("identity")));
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(limits.bodyBytes() + 1);
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

    private static ProblemException wrong(String sentence) {
        return new ProblemException(new Problem.WrongUsage(sentence));
    }
}
