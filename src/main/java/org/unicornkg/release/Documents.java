package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.unicornkg.mapping.MappingFile;
import org.unicornkg.mapping.MappingGraph;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// All files of a release that become RDF, read; broken ones too, with their findings.
///
/// @param documents ontology first, then entities, articles and mappings, each kind in the order of file names
public record Documents(List<Document> documents) {

    private static final String TURTLE = ".ttl";
    private static final String MAPPINGS = ".sssom.tsv";

    public Documents {
        documents = List.copyOf(documents);
    }

    /// Reads the files of `folders` and, as further articles, `extra`, several at a time.
    public static Documents read(Folders folders, List<Path> extra) {
        List<Entry> entries = new ArrayList<>(entries(folders));
        List<Path> articles = files(articles(folders), TURTLE);
        for (Path file : extra) {
            if (articles.stream().noneMatch(known -> isSame(known, file))) {
                entries.add(new Entry(file, slug(file), Document.Kind.ARTICLE));
            }
        }
        // Jena must not begin to start in two threads at once: they may wait for each other for ever.
        JenaSystem.init();
        return new Documents(
                entries.parallelStream().map(entry -> read(folders, entry)).toList());
    }

    private record Entry(Path file, String graph, Document.Kind kind) {}

    /// Returns the files that [#read] reads from the folders, in their order.
    static List<Path> files(Folders folders) {
        return entries(folders).stream().map(Entry::file).toList();
    }

    private static List<Entry> entries(Folders folders) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(folders.ontology().resolve("unicorn.ttl"), "ontology", Document.Kind.ONTOLOGY));
        Path alignments = folders.ontology().resolve("alignments.ttl");
        if (Files.exists(alignments)) {
            entries.add(new Entry(alignments, "alignments", Document.Kind.ALIGNMENTS));
        }
        for (Path file : files(folders.data().resolve("entities"), TURTLE)) {
            entries.add(new Entry(file, "entities", Document.Kind.ENTITIES));
        }
        for (Path file : files(articles(folders), TURTLE)) {
            entries.add(new Entry(file, slug(file), Document.Kind.ARTICLE));
        }
        for (Path file : files(folders.data().resolve("links"), MAPPINGS)) {
            entries.add(new Entry(file, "links", Document.Kind.LINKS));
        }
        return entries;
    }

    private static Path articles(Folders folders) {
        return folders.data().resolve("articles");
    }

    /// Returns what keeps any of the files from being read.
    public List<Finding> findings() {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .toList();
    }

    /// Returns the files in `folder` that end so, in the order of their names; none when there is no such folder.
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Document read(Folders folders, Entry entry) {
        Node name = NodeFactory.createURI(Prefixes.GRAPH + entry.graph());
        String shown = folders.shown(entry.file());
        if (entry.kind() == Document.Kind.LINKS) {
            MappingFile mappings = MappingFile.read(entry.file(), shown);
            return new Document(
                    entry.file(), shown, name, entry.kind(), MappingGraph.of(mappings.set()), mappings.findings());
        }
        TurtleFile turtle = TurtleFile.read(entry.file(), shown);
        return new Document(entry.file(), shown, name, entry.kind(), turtle.triples(), turtle.findings());
    }

    private static String slug(Path article) {
        String name = String.valueOf(article.getFileName());
        return name.endsWith(TURTLE) ? name.substring(0, name.length() - TURTLE.length()) : name;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compare " + one + " with " + other, e);
        }
    }
}
