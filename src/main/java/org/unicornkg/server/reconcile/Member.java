package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A part of a JSON text that a client sent, and where it stands: whatever is wrong with it is said with its place.
///
/// @param path from the parameter, such as `queries.q0.limit`
record Member(String path, JsonNode node) {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_KEY_SHOWN = 40;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /// Reads a text: each name once in an object, nothing after the end, nothing nested too deep.
    ///
    /// @param parameter that it is the value of
    /// @throws ProblemException with [Problem.WrongUsage], as all methods here do unless they say otherwise
    static Member parse(String parameter, String text) {
        try {
            return new Member(parameter, MAPPER.readTree(text));
        } catch (MismatchedInputException e) {
            throw wrong(parameter, "it is no JSON: something follows after its end");
        } catch (JsonProcessingException e) {
            throw wrong(parameter, fault(e));
        }
    }

    /// Says it in our words: those of the parser are about itself.
    private static String fault(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return "it is too much" + where + ": it is nested deeper than " + DEEPEST
                    + ", or has a number of more than " + LONGEST_NUMBER + " characters, or a name of more than "
                    + LONGEST_NAME;
        }
        if (e instanceof JsonEOFException) {
            return "it is no JSON: it ends" + where + " before it is whole";
        }
        // The parser has no type for it.
        return e.getOriginalMessage().startsWith("Duplicate ")
                ? "a name stands twice in one object" + where
                : "it is no JSON" + where + ": something stands there that does not belong there";
    }

    /// Returns the members of an object.
    List<Member> members() {
        if (!node.isObject()) {
            throw wrong("it must be an object, in { }");
        }
        List<Member> members = new ArrayList<>();
        node.properties().forEach(each -> members.add(of(each.getKey(), each.getValue())));
        return members;
    }

    /// Returns the elements of an array.
    List<Member> elements() {
        if (!node.isArray()) {
            throw wrong("it must be an array, in [ ]");
        }
        List<Member> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(of(Integer.toString(elements.size()), element));
        }
        return elements;
    }

    /// Returns the elements of an array, or this alone where it is none.
    List<Member> each() {
        return node.isArray() ? elements() : List.of(this);
    }

    /// Returns the member of that name, if this object has it.
    Optional<Member> get(String name) {
        if (!node.isObject()) {
            throw wrong("it must be an object, in { }");
        }
        return Optional.ofNullable(node.get(name)).map(value -> of(name, value));
    }

    /// Returns the member of that name.
    Member need(String name) {
        return get(name).orElseThrow(() -> wrong("it lacks \"" + name + "\""));
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong("it must be a string");
        }
        return node.textValue();
    }

    /// Returns a whole number, written as `5` or `5.0`.
    ///
    /// @throws ProblemException with [Problem.BadValue]
    int number(int least, int most) {
        boolean isWhole = node.isNumber()
                && node.decimalValue().stripTrailingZeros().scale() <= 0
                && node.doubleValue() >= least
                && node.doubleValue() <= most;
        if (!isWhole) {
            throw new ProblemException(
                    new Problem.BadValue(path, shown(node.toString()), "a whole number from " + least + " to " + most));
        }
        return node.intValue();
    }

    /// Refuses an object or array with more in it.
    ///
    /// @throws ProblemException with [Problem.TooLarge]
    Member atMost(int most, String unit) {
        if (node.size() > most) {
            throw new ProblemException(new Problem.TooLarge(path, most, unit));
        }
        return this;
    }

    /// Refuses an object that holds what is not known here: nothing is ignored that might change an answer.
    void refuseOthersThan(List<String> known) {
        for (Member member : members()) {
            String name = member.path.substring(path.length() + 1);
            if (!known.contains(name)) {
                throw wrong("it has an unknown member \"" + name + "\"; there is " + String.join(", ", known));
            }
        }
    }

    ProblemException wrong(String sentence) {
        return wrong(path, sentence);
    }

    private static ProblemException wrong(String path, String sentence) {
        return new ProblemException(new Problem.InParameter(path, new Problem.WrongUsage(sentence)));
    }

    private Member of(String name, JsonNode value) {
        return new Member(path + "." + shown(name), value);
    }

    private static String shown(String key) {
        String clean = key.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_KEY_SHOWN ? clean : clean.substring(0, LONGEST_KEY_SHOWN) + "…";
    }
}
