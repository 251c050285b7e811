package org.unicornkg.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.unicornkg.evidence.Coverage;
import org.unicornkg.evidence.Sentence;
import org.unicornkg.evidence.SourceText;
import org.unicornkg.evidence.Span;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.KG;

/// Each sentence of a source has a claim, or an excuse.
final class CoverageInspection {

    private static final int SHOWN = 24;

    private final Material material;
    private final List<Finding> findings = new ArrayList<>();
    private int covered;
    private int excused;
    private int open;

    CoverageInspection(Material material, Sources sources) {
        this.material = material;
        for (Map.Entry<Node, SourceText> entry : sources.texts().entrySet()) {
            inspect(entry.getKey(), entry.getValue());
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Summary.Sentences sentences() {
        return new Summary.Sentences(covered, excused, open);
    }

    private void inspect(Node source, SourceText text) {
        List<Span> claimed = material.instances(KG.CLAIM).stream()
                .flatMap(claim -> material.values(claim, KG.EVIDENCE).stream())
                .flatMap(passage -> spans(passage, source).stream())
                .toList();
        List<Span> excuses = material.instances(KG.UNCLAIMED_PASSAGE).stream()
                .flatMap(passage -> spans(passage, source).stream())
                .toList();
        for (Sentence sentence : Coverage.of(text, claimed, excuses).sentences()) {
            switch (sentence.state()) {
                case COVERED -> covered++;
                case EXCUSED -> excused++;
                case OPEN -> {
                    open++;
                    findings.add(material.error(source, "open-sentence", open(sentence, text)));
                }
            }
        }
    }

    private static List<Span> spans(Node passage, Node source) {
        Optional<Span> span = Span.source(passage).filter(source::equals).flatMap(any -> Span.of(passage));
        return span.stream().toList();
    }

    private static String open(Sentence sentence, SourceText text) {
        Span span = sentence.span();
        int shown = Math.min(span.end(), span.start() + SHOWN);
        String words = text.quote(new Span(span.start(), shown)).orElse("") + (shown < span.end() ? "…" : "");
        return "has a sentence without a claim in paragraph " + sentence.paragraph() + ", char=" + span.start() + ","
                + span.end() + " (" + words + "): claim what it tells, or excuse it as a kg:UnclaimedPassage";
    }
}
