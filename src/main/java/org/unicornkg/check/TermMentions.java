package org.unicornkg.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.release.Documents;
import org.unicornkg.release.Folders;
import org.unicornkg.vocab.Prefixes;

/// The terms that rules, checks, shapes and saved queries name, found in their text: `kg:…` outside of comments.
/// Headers of saved queries (`#+`) count.
final class TermMentions {

    private static final Pattern TERM = Pattern.compile("(?<![\\w-])kg:([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern COMMENT = Pattern.compile("^\\s*#(?!\\+).*|\\s#\\s.*");

    private TermMentions() {}

    /// One term at one place.
    record Mention(String file, int line, Node term) {}

    static List<Mention> of(Folders folders) {
        List<Mention> mentions = new ArrayList<>();
        Stream.of(
                        Documents.files(folders.ontology().resolve("rules"), ".rq"),
                        Documents.files(folders.ontology().resolve("checks"), ".rq"),
                        Documents.files(folders.ontology(), "shapes.ttl"),
                        Documents.files(folders.queries(), ".rq"))
                .flatMap(List::stream)
                .forEach(file -> scan(folders, file, mentions));
        return mentions;
    }

    private static void scan(Folders folders, Path file, List<Mention> mentions) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher term = TERM.matcher(COMMENT.matcher(lines.get(i)).replaceAll(""));
            while (term.find()) {
                Node node = NodeFactory.createURI(Prefixes.KG + term.group(1));
                mentions.add(new Mention(folders.shown(file), i + 1, node));
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
