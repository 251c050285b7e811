package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A part of a JSON answer, which may be anything: asked for what the protocol says, it gives that or tells what it is
/// instead.
///
/// @param server that answered
/// @param path where the part stands, such as `q0.result[3]`; empty for the whole
/// @param node the part
record Part(URI server, String path, JsonNode node) {

    /// Returns a part of an object.
    Optional<Part> find(String name) {
        JsonNode found = node.get(name);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(new Part(server, at(name), found));
    }

    /// Returns a part of an object that must be there.
    Part get(String name) {
        return find(name).orElseThrow(() -> wrong("has no " + name));
    }

    /// Returns the parts of an object by name, in their order.
    Map<String, Part> members() {
        if (!node.isObject()) {
            throw wrong("is no object");
        }
        Map<String, Part> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member ->
                        members.put(member.getKey(), new Part(server, at(member.getKey()), member.getValue())));
        return members;
    }

    /// Returns the parts of a list.
    List<Part> items() {
        if (!node.isArray()) {
            throw wrong("is no list");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Part(server, path + "[" + i + "]", node.get(i)))
                .toList();
    }

    /// Returns a text.
    String text() {
        if (!node.isTextual()) {
            throw wrong("is no text");
        }
        return node.textValue();
    }

    /// Tells that the answer is not what the protocol says.
    ProblemException wrong(String what) {
        String where = path.isEmpty() ? "the whole" : path;
        return new ProblemException(new Problem.EndpointFailed(
                server.toString(), "its answer is not what the protocol says: " + where + " " + what));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
