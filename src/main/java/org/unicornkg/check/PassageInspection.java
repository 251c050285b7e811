package org.unicornkg.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.unicornkg.evidence.SourceText;
import org.unicornkg.evidence.Span;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Digest;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// Each claim and each excuse points at a passage that exists, in its paragraph, with the hash that it states.
final class PassageInspection {

    /// How far a range may have slipped at either end, in characters, to be found again.
    private static final int SLIP = 12;

    private final Material material;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();
    private int hashes;
    private int verified;

    PassageInspection(Material material, Sources sources) {
        this.material = material;
        this.sources = sources;
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        for (Node claim : material.instances(KG.CLAIM)) {
            for (Node passage : material.values(claim, KG.EVIDENCE)) {
                inspect(claim, passage);
            }
        }
        for (Node passage : material.instances(KG.UNCLAIMED_PASSAGE)) {
            inspect(passage, passage);
        }
        return findings;
    }

    /// Returns how many hashes there are; known after [#findings()].
    int hashes() {
        return hashes;
    }

    /// Returns how many of them are those of the text; known after [#findings()].
    int verified() {
        return verified;
    }

    /// @param bearer the claim or excuse that states hash and paragraph
    private void inspect(Node bearer, Node passage) {
        Optional<Span> span = Span.of(passage);
        Optional<Node> source = Span.source(passage);
        if (span.isEmpty() || source.isEmpty()) {
            findings.add(material.error(
                    bearer,
                    KG.EVIDENCE,
                    "bad-passage",
                    "points at " + Material.show(passage) + ": write <" + Prefixes.SOURCE
                            + "slug#char=start,end>, start before end"));
            return;
        }
        if (!material.isA(source.get(), KG.SOURCE_DOCUMENT)) {
            findings.add(material.error(
                    bearer,
                    KG.EVIDENCE,
                    "unknown-source",
                    "points into " + Material.show(source.get()) + ", which no file describes: describe it as a"
                            + " kg:SourceDocument"));
        }
        hashes += material.values(bearer, KG.SHA256).size();
        sources.text(source.get()).ifPresent(text -> compare(bearer, span.get(), text));
    }

    private void compare(Node bearer, Span span, SourceText text) {
        Optional<String> quote = text.quote(span);
        if (quote.isEmpty()) {
            findings.add(material.error(
                    bearer,
                    KG.EVIDENCE,
                    "passage-outside",
                    "points beyond the end of " + text.slug() + ", which has " + text.length() + " characters"));
            return;
        }
        for (Node stated : material.values(bearer, KG.SHA256)) {
            if (stated.getLiteralLexicalForm().equals(Digest.sha256(quote.get()))) {
                verified++;
            } else {
                findings.add(wrongHash(bearer, span, stated.getLiteralLexicalForm(), text));
            }
        }
        int paragraph = text.paragraph(span.start());
        for (Node stated : material.values(bearer, KG.PARAGRAPH)) {
            if (!stated.getLiteralLexicalForm().equals(Integer.toString(paragraph))) {
                findings.add(material.error(
                        bearer,
                        KG.PARAGRAPH,
                        "wrong-paragraph",
                        "says paragraph " + stated.getLiteralLexicalForm() + ", but its passage begins in paragraph "
                                + paragraph));
            }
        }
    }

    /// Either the range or the words changed: if words nearby, or of that length, have the hash, it was the range.
    private Finding wrongHash(Node bearer, Span span, String stated, SourceText text) {
        String remedy = Stream.concat(nearby(span), alike(span, text))
                .filter(other -> text.quote(other)
                        .map(Digest::sha256)
                        .filter(stated::equals)
                        .isPresent())
                .findFirst()
                .map(other -> "the words with this hash stand at char=" + other.start() + "," + other.end())
                .orElse("find the words again with: kg span " + text.slug() + " WORDS");
        return material.error(
                bearer,
                KG.SHA256,
                "wrong-hash",
                "states a hash that is not that of char=" + span.start() + "," + span.end() + "; " + remedy);
    }

    private static Stream<Span> nearby(Span span) {
        return IntStream.rangeClosed(Math.max(0, span.start() - SLIP), span.start() + SLIP)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(span.end() - SLIP, span.end() + SLIP)
                        .filter(end -> end > start)
                        .mapToObj(end -> new Span(start, end)));
    }

    private static Stream<Span> alike(Span span, SourceText text) {
        int length = span.end() - span.start();
        return IntStream.rangeClosed(0, text.length() - length).mapToObj(start -> new Span(start, start + length));
    }
}
