package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Articles of a hundred events each, and the claims in them.
final class Articles {

    private static final int EVENTS = 100;
    private static final int CHARACTERS = 1_000_000;
    private static final int PASSAGE = 40;

    private final Sink sink;
    private final List<Block> claims = new ArrayList<>();
    private String source = "";
    private int articles;
    private int events = EVENTS;
    private int number;

    Articles(Sink sink) {
        this.sink = sink;
    }

    /// Has an event told in one of four ways: as a fact, by a medium, as a rumour, or by a medium and denied.
    Vouching vouch(Dice dice, Thing medium, Thing denier) throws IOException {
        begin();
        int way = dice.even(100);
        if (way < 60) {
            return vouch("kg:Asserted", "kg:Confirmed");
        }
        if (way < 68) {
            return vouch("kg:Rumoured", "kg:Rumoured");
        }
        Term report = claim("kg:Reported", List.of(medium.term()));
        if (way < 95) {
            return new Vouching(List.of(report), List.of(report), Term.name("kg:Reported"));
        }
        Term denial = claim("kg:Denied", List.of(denier.term()));
        return new Vouching(List.of(report, denial), List.of(report), Term.name("kg:Disputed"));
    }

    /// Has something told as somebody's opinion.
    Vouching opinion() throws IOException {
        begin();
        return vouch("kg:Opinion", "kg:Opinion");
    }

    private Vouching vouch(String modality, String factuality) {
        List<Term> claim = List.of(claim(modality, List.of()));
        return new Vouching(claim, claim, Term.name(factuality));
    }

    private Term claim(String modality, List<Term> speakers) {
        number++;
        Term claim = Term.name("claim:%s-%03d".formatted(source, number));
        Block.Builder block = Block.of(claim).with("a", Term.name("kg:Claim")).with("kg:modality", Term.name(modality));
        speakers.forEach(speaker -> block.with("kg:attributedTo", speaker));
        int start = number * (PASSAGE + 1);
        claims.add(block.with("kg:evidence", Term.passage(source, start, start + PASSAGE))
                .with("kg:paragraph", Term.number(number))
                .with("kg:sha256", Term.text(digest(claim.turtle())))
                .build());
        return claim;
    }

    /// Writes what rests on the claims made last, and then these.
    void write(Block... blocks) throws IOException {
        for (Block block : blocks) {
            sink.block(block);
        }
        for (Block claim : claims) {
            sink.block(claim);
        }
        claims.clear();
        events++;
    }

    private void begin() throws IOException {
        if (events < EVENTS) {
            return;
        }
        events = 0;
        number = 0;
        articles++;
        source = "synthetic-%05d".formatted(articles);
        Label label = new Label("Synthetic article", "合成文章", "合成文章").numbered(articles);
        sink.article(source);
        sink.block(Block.of(Term.name("source:" + source))
                .with("a", Term.name("kg:SourceDocument"))
                .labelled(label)
                .with("dcterms:language", Term.text("zh-Hant"))
                .with("kg:characters", Term.number(CHARACTERS))
                .with("kg:sha256", Term.text(digest(source)))
                .build());
    }

    /// Returns something of the form of a SHA-256; there is no text to take it of.
    private static String digest(String name) {
        String half = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return half + half;
    }
}
