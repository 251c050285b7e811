package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the finished graph as RDF 1.1 N-Triples, with what the rules of `ontology/rules` find: the same triples as
/// `kg export --rdf11`, in another order. Some stand in it twice.
final class FinishedSink implements Sink {

    /// `kg:` classes and what is above them, as in `ontology/unicorn.ttl`.
    private static final Map<String, List<String>> ABOVE = Map.ofEntries(
            Map.entry("kg:Application", List.of("kg:Product")),
            Map.entry("kg:Appointment", List.of("kg:Event")),
            Map.entry("kg:Characterization", List.of("kg:Event")),
            Map.entry("kg:Company", List.of("kg:Organization", "kg:Agent")),
            Map.entry("kg:Criticism", List.of("kg:Characterization", "kg:Event")),
            Map.entry("kg:Departure", List.of("kg:Event")),
            Map.entry("kg:Founding", List.of("kg:Event")),
            Map.entry("kg:FundingRound", List.of("kg:Event")),
            Map.entry("kg:Launch", List.of("kg:Event")),
            Map.entry("kg:MediaOutlet", List.of("kg:Organization", "kg:Agent")),
            Map.entry("kg:Person", List.of("kg:Agent")),
            Map.entry("kg:Statement", List.of("kg:Event")),
            Map.entry("kg:Tenure", List.of("kg:Event")),
            Map.entry("kg:University", List.of("kg:Organization", "kg:Agent")),
            Map.entry("kg:Valuation", List.of("kg:Event")),
            Map.entry("kg:VentureCapitalFirm", List.of("kg:Investor", "kg:Organization", "kg:Agent")));

    private static final Term TYPE = Term.name("a");
    private static final int DIGITS = 16;

    private final Writer writer;
    private final MessageDigest sha256;
    private long triples;

    FinishedSink(Writer writer) {
        this.writer = writer;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Returns how many were written, those counted twice that stand twice.
    long triples() {
        return triples;
    }

    @Override
    public void entity(String kind, Block block) throws IOException {
        block(block);
    }

    @Override
    public void article(String slug) {
        // One file for all.
    }

    @Override
    public void block(Block block) throws IOException {
        Set<Term> claims = new LinkedHashSet<>();
        for (Block.Fact fact : block.facts()) {
            write(block.subject(), fact.predicate(), fact.object());
            if (fact.predicate().equals(TYPE)) {
                for (String above : ABOVE.getOrDefault(fact.object().turtle(), List.of())) {
                    write(block.subject(), TYPE, Term.name(above));
                }
            }
            if (!fact.claims().isEmpty()) {
                statement(block.subject(), fact);
                claims.addAll(fact.claims());
            }
        }
        for (Term claim : claims) {
            write(claim, Term.name("kg:about"), block.subject());
        }
    }

    private void statement(Term subject, Block.Fact fact) throws IOException {
        String said = subject.hashed() + " " + fact.predicate().hashed() + " "
                + fact.object().hashed();
        String hash = HexFormat.of().formatHex(sha256.digest(said.getBytes(StandardCharsets.UTF_8)));
        Term statement = Term.name("statement:" + hash.substring(0, DIGITS));
        write(statement, TYPE, Term.name("rdf:Statement"));
        write(statement, Term.name("rdf:subject"), subject);
        write(statement, Term.name("rdf:predicate"), fact.predicate());
        write(statement, Term.name("rdf:object"), fact.object());
        for (Term claim : fact.claims()) {
            write(statement, Term.name("kg:claim"), claim);
        }
    }

    @Override
    public void follows(Term subject, String predicate, Term object) throws IOException {
        write(subject, Term.name(predicate), object);
    }

    private void write(Term subject, Term predicate, Term object) throws IOException {
        writer.write(subject.ntriples() + " " + predicate.ntriples() + " " + object.ntriples() + " .\n");
        triples++;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
