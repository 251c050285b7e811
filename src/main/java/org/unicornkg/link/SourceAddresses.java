package org.unicornkg.link;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Graphs;
import org.unicornkg.vocab.Prefixes;

/// Where the documents that facts rest on can be read.
///
/// @param bySource source → address
/// @param given the address to cite for a source whose own is not known
record SourceAddresses(Map<Node, String> bySource, Optional<String> given) {

    private static final String QUERY = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX schema: <https://schema.org/>
            SELECT ?source ?address WHERE { ?source a kg:SourceDocument ; schema:url ?address }
            ORDER BY ?source ?address
            """;

    /// Reads them from the graph.
    static SourceAddresses of(Graphs graphs, Optional<String> given) {
        Map<Node, String> bySource = new HashMap<>();
        graphs.select(QueryFactory.create(QUERY, Syntax.syntaxSPARQL_11), rows -> {
            rows.forEachRemaining(row -> {
                Node address = row.get("address");
                String text = address.isLiteral() ? address.getLiteralLexicalForm() : address.toString();
                if (isWeb(text)) {
                    bySource.putIfAbsent(row.get("source"), text);
                }
            });
            return bySource;
        });
        return new SourceAddresses(Map.copyOf(bySource), given);
    }

    private static boolean isWeb(String text) {
        try {
            URI address = URI.create(text);
            boolean isHttp = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return isHttp && address.getHost() != null && QuickLine.text(text).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Returns the address to cite for a fact: that of the first of its sources that has one, else the given one.
    Optional<String> of(SureFact fact) {
        return sorted(fact).stream()
                .map(source -> Optional.ofNullable(bySource.get(source)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> given);
    }

    /// Returns the slugs of a fact's sources.
    String named(SureFact fact) {
        return sorted(fact).stream().map(Prefixes::localName).collect(Collectors.joining(", "));
    }

    private static SortedSet<Node> sorted(SureFact fact) {
        SortedSet<Node> sorted = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        sorted.addAll(fact.sources());
        return sorted;
    }

    /// One address stands for one document.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where it would stand for several
    void refuseAmbiguous(Collection<SureFact> facts) {
        SortedSet<String> without = new TreeSet<>();
        facts.stream()
                .filter(fact -> fact.sources().stream().noneMatch(bySource::containsKey))
                .forEach(fact -> fact.sources().forEach(source -> without.add(Prefixes.localName(source))));
        if (given.isPresent() && without.size() > 1) {
            throw new ProblemException(new Problem.WrongUsage("--reference is the address of one source, and those of "
                    + String.join(", ", without) + " are not known: write them as schema:url of these sources"));
        }
    }
}
