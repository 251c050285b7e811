package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes `entities/*.ttl` and `articles/*.ttl`, as a curator would: what the rules find is left to them.
final class TurtleSink implements Sink {

    private static final String HEAD = """
            VERSION "1.2"
            # Made up by bench/: no company, person or event of this file exists.
            PREFIX claim:   <https://w3id.org/unicorn-kg/claim/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id:      <https://w3id.org/unicorn-kg/id/>
            PREFIX kg:      <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX source:  <https://w3id.org/unicorn-kg/source/>
            PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
            """;

    private final Path folder;
    private final Map<String, Writer> entities = new HashMap<>();
    private @Nullable Writer article;

    TurtleSink(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("entities"));
        Files.createDirectories(folder.resolve("articles"));
    }

    @Override
    public void entity(String kind, Block block) throws IOException {
        write(block, entities.computeIfAbsent(kind, name -> open("entities/" + name + ".ttl")));
    }

    @Override
    public void article(String slug) throws IOException {
        if (article != null) {
            article.close();
        }
        article = open("articles/" + slug + ".ttl");
    }

    @Override
    public void block(Block block) throws IOException {
        if (article == null) {
            throw new IllegalStateException("no article was begun");
        }
        write(block, article);
    }

    @Override
    public void follows(Term subject, String predicate, Term object) {
        // The rules will find it.
    }

    private Writer open(String file) {
        try {
            Writer writer = Files.newBufferedWriter(folder.resolve(file));
            writer.write(HEAD);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Block block, Writer writer) throws IOException {
        writer.write("\n" + block.subject().turtle());
        for (Iterator<Block.Fact> facts = block.facts().iterator(); facts.hasNext(); ) {
            Block.Fact fact = facts.next();
            String claims =
                    fact.claims().stream().map(claim -> " ~ " + claim.turtle()).collect(Collectors.joining());
            writer.write("\n    " + fact.predicate().turtle() + " "
                    + fact.object().turtle() + claims + (facts.hasNext() ? " ;" : " .\n"));
        }
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : entities.values()) {
            writer.close();
        }
        if (article != null) {
            article.close();
        }
    }
}
