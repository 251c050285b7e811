package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.unicornkg.vocab.Prefixes;

/// Things → the file and line where they are described.
///
/// Reads the text, not the grammar: a subject begins in the first column, as the style of our files asks. Where a
/// file is written otherwise, a finding has no line; it is never wrong for that.
public final class Places {

    private static final Pattern PREFIX = Pattern.compile("(?i)\\s*@?prefix\\s+([\\w-]*):\\s*<([^>]*)>.*");
    private static final Pattern SEMICOLON = Pattern.compile(".*;\\s*(#.*)?");
    private static final Pattern SUBJECT = Pattern.compile("(?:<<\\s*)?(<[^>]*>|[\\w-]*:[^\\s;,]+).*");

    private final Map<Node, List<Block>> blocks = new HashMap<>();

    private Places() {}

    /// Where a thing is described.
    ///
    /// @param file as findings name it
    /// @param line from 1
    public record Place(String file, int line) {}

    private record Block(Document document, int first, List<String> lines) {}

    /// Reads the files once more, as text.
    public static Places of(Documents documents) {
        Places places = new Places();
        documents.documents().stream()
                .filter(document -> document.kind() != Document.Kind.LINKS)
                .forEach(places::scan);
        return places;
    }

    /// Returns where the thing is first described; nothing when it is in no file.
    public Optional<Place> of(Node subject) {
        return blocks.getOrDefault(subject, List.of()).stream()
                .findFirst()
                .map(block -> new Place(block.document().shown(), block.first()));
    }

    /// Returns where the thing is first given a value of this property, else where it is first described.
    public Optional<Place> of(Node subject, Node property) {
        return of(subject, property, Node.ANY);
    }

    /// Returns where the triple stands, else the nearest thing to it: the property, the subject.
    public Optional<Place> of(Node subject, Node property, Node value) {
        Optional<Place> nearest = Optional.empty();
        for (Block block : blocks.getOrDefault(subject, List.of())) {
            List<String> lines = block.lines();
            boolean isInside = false;
            for (int i = 0; i < lines.size(); i++) {
                boolean isStart = i < 2 || SEMICOLON.matcher(lines.get(i - 1)).matches();
                isInside = isStart ? token(property).matcher(lines.get(i)).find() : isInside;
                Place place = new Place(block.document().shown(), block.first() + i);
                if (isInside
                        && (!value.isConcrete()
                                || token(value).matcher(lines.get(i)).find())) {
                    return Optional.of(place);
                }
                nearest = isInside && nearest.isEmpty() ? Optional.of(place) : nearest;
            }
        }
        return nearest.isPresent() ? nearest : of(subject);
    }

    /// How a node may be written.
    private static Pattern token(Node node) {
        if (node.isLiteral()) {
            return Pattern.compile(Pattern.quote(node.getLiteralLexicalForm().replace("\"", "\\\"")));
        }
        if (node.equals(RDF.Nodes.type)) {
            return Pattern.compile("(?<=^|\\s)(a|rdf:type)(?=\\s|$)");
        }
        String iri = node.isURI() ? node.getURI() : node.toString();
        return Pattern.compile("(?<![\\w:-])(" + Pattern.quote(Prefixes.shorten(iri)) + "(?![\\w-])|"
                + Pattern.quote("<" + iri + ">") + ")");
    }

    private void scan(Document document) {
        Map<String, String> prefixes = new HashMap<>();
        List<String> lines = lines(document);
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher prefix = PREFIX.matcher(line);
            Matcher subject = SUBJECT.matcher(line);
            if (prefix.matches()) {
                prefixes.put(prefix.group(1), prefix.group(2));
            } else if (subject.matches()) {
                open = new ArrayList<>(List.of(line));
                blocks.computeIfAbsent(node(subject.group(1), prefixes), any -> new ArrayList<>())
                        .add(new Block(document, i + 1, open));
            } else {
                open.add(line);
            }
        }
    }

    private static Node node(String token, Map<String, String> prefixes) {
        if (token.startsWith("<")) {
            return NodeFactory.createURI(token.substring(1, token.length() - 1));
        }
        int colon = token.indexOf(':');
        String space = prefixes.getOrDefault(token.substring(0, colon), "");
        return NodeFactory.createURI(space + token.substring(colon + 1));
    }

    private static List<String> lines(Document document) {
        try {
            return Files.readAllLines(document.path());
        } catch (MalformedInputException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + document.path(), e);
        }
    }
}
