package org.unicornkg.server;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unicornkg.pages.Page;
import org.unicornkg.pages.Policy;
import org.unicornkg.report.Stylesheet;

/// A whole answer. It is not changed once made; the array is not copied, for it is as large as the answer.
///
/// @param status the HTTP status
/// @param headers in the order in which to send them, `Content-Type` among them where there is a body
/// @param body empty where there is none
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, String> headers, byte[] body) {

    /// The media type of a page.
    static final String HTML = "text/html";

    private static final byte[] NOTHING = {};

    Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /// Returns a 200 with a body.
    static Answer of(String contentType, byte[] body) {
        return new Answer(200, Map.of("Content-Type", contentType), body);
    }

    /// Returns a 200 with a page that may load what is ours and nothing else, and stands in no frame; nobody keeps one
    /// that is not whole.
    static Answer page(Page page) {
        StringBuilder html = new StringBuilder();
        page.write(html);
        Answer answer = html(html).with("Content-Security-Policy", Policy.PAGE);
        return page.isWhole() ? answer : Cacheable.passing(answer);
    }

    /// Returns a 200 with a page for any window of others to show; it loads nothing but its style.
    static Answer framed(CharSequence html) {
        return html(html)
                .with("Content-Security-Policy", Stylesheet.POLICY + "; form-action 'none'; frame-ancestors *");
    }

    private static Answer html(CharSequence html) {
        return of(HTML + ";charset=utf-8", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Returns a 303 to another address of this service.
    static Answer seeOther(String path) {
        return new Answer(303, Map.of("Location", path), NOTHING);
    }

    /// Returns a 301 to another address of this service. A client that keeps it asks again within a day: data change.
    static Answer moved(String path) {
        return new Answer(301, Map.of("Location", path, "Cache-Control", "max-age=86400"), NOTHING);
    }

    /// Returns a 304.
    static Answer notModified() {
        return new Answer(304, Map.of(), NOTHING);
    }

    /// Tells whether the same request gives the same answer for as long as the release is served.
    boolean isRepeatable() {
        return status == 200 && headers.containsKey("ETag");
    }

    /// Returns what is sent in place of this to a client that has it already.
    Answer unmodified() {
        Map<String, String> validators = new LinkedHashMap<>();
        for (String name : new String[] {"ETag", "Cache-Control", "Vary", "Link"}) {
            String value = headers.get(name);
            if (value != null) {
                validators.put(name, value);
            }
        }
        return new Answer(304, validators, NOTHING);
    }

    /// Returns the same with another status.
    Answer as(int other) {
        return new Answer(other, headers, body);
    }

    /// Returns the same with one more header.
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
