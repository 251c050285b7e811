package org.unicornkg.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// Claims → what they rest on, with the words where the text is at hand.
public final class Evidence {

    private static final String CITATIONS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?claim ?evidence ?paragraph ?modality ?speaker WHERE {
              ?claim kg:evidence ?evidence ;
                     kg:modality ?modality .
              OPTIONAL { ?claim kg:paragraph ?paragraph }
              OPTIONAL { ?claim kg:attributedTo ?speaker }
            }
            ORDER BY ?claim ?evidence ?speaker
            """;

    private static final String SOURCES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?source ?sha256 ?language WHERE {
              ?source a kg:SourceDocument ; kg:sha256 ?sha256 .
              OPTIONAL { ?source dcterms:language ?language }
            }
            """;

    private final Graphs graphs;
    private final SourceTexts texts;
    private final Map<Node, String> hashes;
    private final Map<Node, String> languages;

    private Evidence(Graphs graphs, SourceTexts texts, Map<Node, String> hashes, Map<Node, String> languages) {
        this.graphs = graphs;
        this.texts = texts;
        this.hashes = Map.copyOf(hashes);
        this.languages = Map.copyOf(languages);
    }

    /// Makes the evidence of all claims in `graphs`; quotes come from `texts`.
    public static Evidence of(Graphs graphs, SourceTexts texts) {
        Map<Node, String> hashes = new HashMap<>();
        Map<Node, String> languages = new HashMap<>();
        if (!texts.isEmpty()) {
            graphs.select(parsed(SOURCES), rows -> {
                rows.forEachRemaining(row -> {
                    hashes.put(row.get("source"), row.get("sha256").getLiteralLexicalForm());
                    if (row.contains("language")) {
                        languages.put(row.get("source"), row.get("language").getLiteralLexicalForm());
                    }
                });
                return hashes;
            });
        }
        return new Evidence(graphs, texts, hashes, languages);
    }

    /// Returns what one claim rests on; nothing when it is no claim with a passage and a modality.
    public Optional<Citation> citation(Node claim) {
        return Optional.ofNullable(citations(List.of(claim)).get(claim));
    }

    /// Returns what each of the claims rests on, in as few queries as can be; those that are no claims are left out.
    public Map<Node, Citation> citations(Collection<Node> claims) {
        Map<Node, Citation> found = new LinkedHashMap<>();
        for (Set<Node> batch : Batches.of(claims)) {
            Query query = Batches.restricted(parsed(CITATIONS), Var.alloc("claim"), batch);
            graphs.select(query, rows -> {
                rows.forEachRemaining(row ->
                        citation(row).ifPresent(citation -> found.merge(citation.claim(), citation, Evidence::joined)));
                return found;
            });
        }
        return found;
    }

    /// Returns why there are no quotes from a source; nothing when there are.
    public Optional<String> withheld(Node source) {
        String slug = Prefixes.localName(source);
        Optional<SourceText> text = texts.text(slug);
        if (text.isEmpty()) {
            return Optional.of("the text of " + slug + " is not at hand; name its folder with --sources");
        }
        boolean isRight = text.get().sha256().equals(hashes.get(source));
        return isRight ? Optional.empty() : Optional.of("the text of " + slug + " is not the one that was read");
    }

    /// Returns the text of a source that is at hand and is the one that was read.
    public Optional<SourceText> text(Node source) {
        return withheld(source).isPresent() ? Optional.empty() : texts.text(Prefixes.localName(source));
    }

    /// Returns the sources from which there are quotes.
    public List<Node> quoted() {
        return hashes.keySet().stream()
                .filter(source -> withheld(source).isEmpty())
                .toList();
    }

    private Optional<Citation> citation(Binding row) {
        Node evidence = row.get("evidence");
        Optional<Node> source = Span.source(evidence);
        Optional<Span> span = Span.of(evidence);
        if (source.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        Node paragraph = row.get("paragraph");
        Node speaker = row.get("speaker");
        Optional<String> quote = quote(source.get(), span.get());
        return Optional.of(new Citation(
                row.get("claim"),
                source.get(),
                span.get(),
                paragraph == null ? 0 : Integer.parseInt(paragraph.getLiteralLexicalForm()),
                row.get("modality"),
                speaker == null ? List.of() : List.of(speaker),
                quote,
                quote.flatMap(words -> Optional.ofNullable(languages.get(source.get())))));
    }

    private Optional<String> quote(Node source, Span span) {
        return text(source).flatMap(text -> text.quote(span));
    }

    /// Two rows of one claim differ in the speaker.
    private static Citation joined(Citation one, Citation other) {
        List<Node> speakers = new ArrayList<>(one.attributedTo());
        other.attributedTo().stream().filter(s -> !speakers.contains(s)).forEach(speakers::add);
        return new Citation(
                one.claim(),
                one.source(),
                one.span(),
                one.paragraph(),
                one.modality(),
                speakers,
                one.quote(),
                one.language());
    }

    private static Query parsed(String text) {
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }
}
