package org.unicornkg.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.unicornkg.problem.Problem;

/// What a check of links found.
///
/// @param lines one for each change, in the order of the file; links that were not answered are among them
/// @param fine links that were checked and hold
/// @param wrong links that were checked and do not
/// @param unchecked links of which the server said nothing, and those that it was not asked about after a failure
/// @param sawClasses whether classes were compared: not where no alignment gives Wikidata's
/// @param failure what ended the work; absent where all were asked about
public record Checked(
        List<Line> lines, int fine, int wrong, int unchecked, boolean sawClasses, Optional<Problem> failure) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Checked {
        lines = List.copyOf(lines);
    }

    /// Something wrong with a link.
    ///
    /// @param thing slug
    /// @param item QID
    /// @param code what kind of fault
    /// @param words the fault in words
    public record Line(String thing, String item, String code, String words) {
        /// Returns `moonshot-ai Q130270266 merged: …`.
        @Override
        public String toString() {
            return thing + " " + item + " " + code + ": " + words;
        }
    }

    /// Returns it as JSON, in one line.
    public String json() {
        ObjectNode whole = JSON.createObjectNode();
        var array = whole.putArray("changes");
        for (Line line : lines) {
            array.addObject()
                    .put("thing", line.thing)
                    .put("item", line.item)
                    .put("change", line.code)
                    .put("message", line.words);
        }
        whole.put("fine", fine).put("wrong", wrong).put("unchecked", unchecked).put("classes", sawClasses);
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and texts always have a JSON form", e);
        }
    }
}
