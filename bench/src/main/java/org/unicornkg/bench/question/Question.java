package org.unicornkg.bench.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.bench.http.Requests;

/// One question, of which no two requests are the same: each names, beside a thing that there is, one that there is
/// not, with a number of its own. It finds nothing, but no server can have the answer from before.
///
/// @param name the saved query and `small` or `hub`
/// @param text SPARQL; holds [#THING] and [#NO_THING] where the things stand
/// @param slugs the things, asked for in turn
/// @param isCut whether a LIMIT leaves open which rows come where an engine sorts in another way
public record Question(String name, String text, List<String> slugs, boolean isCut) {

    /// Stands for the thing asked about.
    static final String THING = "$THING";

    /// Stands for the one that there is not.
    static final String NO_THING = "$NO_THING";

    static final String ID = "https://w3id.org/unicorn-kg/id/";
    private static final String NOBODY = "nobody-";
    private static final int DIGITS = 12;

    /// Returns the query about the n-th thing.
    public String query(long number) {
        String slug = slugs.get((int) (number % slugs.size()));
        return text.replace(THING, "<" + ID + slug + ">").replace(NO_THING, "<" + ID + NOBODY + digits(number) + ">");
    }

    /// Returns requests by POST of a form, which every server takes.
    public Requests requests(String path) {
        List<Prepared> prepared = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            prepared.add(Prepared.of(path, query(i), NOBODY + digits(i)));
        }
        return number -> prepared.get((int) (number % prepared.size())).with(digits(number));
    }

    private static String digits(long number) {
        String digits = Long.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /// The bytes of a request but for the number.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    private record Prepared(byte[] bytes, int at) {

        static Prepared of(String path, String query, String nobody) {
            String body = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: application/sparql-results+json\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            return new Prepared(
                    request.getBytes(StandardCharsets.US_ASCII), request.indexOf(nobody) + nobody.length() - DIGITS);
        }

        byte[] with(String digits) {
            byte[] request = bytes.clone();
            System.arraycopy(digits.getBytes(StandardCharsets.US_ASCII), 0, request, at, DIGITS);
            return request;
        }
    }
}
