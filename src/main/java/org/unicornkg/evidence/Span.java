package org.unicornkg.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// A passage of a text, as in RFC 5147 §3.
///
/// @param start in Unicode code points from the beginning of the file, from 0
/// @param end the first code point after the passage; more than `start`
public record Span(int start, int end) implements Comparable<Span> {

    private static final Pattern FRAGMENT = Pattern.compile("([^#]+)#char=(\\d{1,9}),(\\d{1,9})");

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + "," + end);
        }
    }

    /// Returns the span of an IRI `…#char=10,20`; nothing when it is none or ends before it starts.
    public static Optional<Span> of(Node evidence) {
        Matcher matcher = matcher(evidence);
        if (!matcher.matches() || number(matcher, 2) >= number(matcher, 3)) {
            return Optional.empty();
        }
        return Optional.of(new Span(number(matcher, 2), number(matcher, 3)));
    }

    /// Returns the source of an IRI `…#char=10,20`; nothing when it is none.
    public static Optional<Node> source(Node evidence) {
        Matcher matcher = matcher(evidence);
        return matcher.matches() ? Optional.of(NodeFactory.createURI(matcher.group(1))) : Optional.empty();
    }

    /// Returns the IRI of this passage in `source`.
    public Node in(Node source) {
        return NodeFactory.createURI(source.getURI() + "#char=" + start + "," + end);
    }

    /// Tells whether they share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    private static Matcher matcher(Node evidence) {
        return FRAGMENT.matcher(evidence.isURI() ? evidence.getURI() : "");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
