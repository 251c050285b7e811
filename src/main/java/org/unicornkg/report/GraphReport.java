package org.unicornkg.report;

import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.query.Triples;

/// The answer of a saved CONSTRUCT query.
///
/// @param reference what it takes to cite it
/// @param triples what the query made
public record GraphReport(Reference reference, Triples triples) {

    /// Writes the triples; where the syntax has comments, under what it takes to cite them and whether they are all.
    public void write(RdfSyntax syntax, OutputStream out) {
        syntax.write(triples.all(), comments(), out);
    }

    private List<String> comments() {
        List<String> comments = new ArrayList<>(List.of(reference.line(), size()));
        reference.address().map(URI::toString).ifPresent(comments::add);
        return comments;
    }

    private String size() {
        int count = triples.all().size();
        String some = count == 0 ? "no triples" : count == 1 ? "1 triple" : count + " triples";
        return triples.cutAt().isPresent() ? some + ", cut at " + count + ": there are more" : some;
    }
}
