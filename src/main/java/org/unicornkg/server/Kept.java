package org.unicornkg.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/// An answer that is kept, with its headers as they go over the wire: they are written again and again.
///
/// @param answer that was given before
/// @param fields its headers and its length
record Kept(Answer answer, List<HttpField> fields) {

    Kept {
        fields = List.copyOf(fields);
    }

    static Kept of(Answer answer) {
        List<HttpField> fields = new ArrayList<>();
        answer.headers().forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(answer.body().length)));
        return new Kept(answer, fields);
    }

    /// Returns the validator of the answer.
    EntityTag tag() {
        return new EntityTag(answer.headers().getOrDefault("ETag", ""));
    }
}
