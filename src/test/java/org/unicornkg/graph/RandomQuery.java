package org.unicornkg.graph;

import java.util.List;
import java.util.Random;

/// Queries about the sample data, made up at random: groups within groups of all that SPARQL has.
final class RandomQuery {

    private static final List<String> VARS = List.of("?a", "?b", "?c", "?d");
    private static final List<String> PREDICATES = List.of(":knows", ":name", ":age", ":founded", "a", ":score");
    private static final List<String> TERMS = List.of(
            ":ada", ":ben", ":cleo", ":acme", ":unknown", "36", "\"Ada\"@en", "\"Cleo\"", "\"01\"^^xsd:integer");
    private static final List<String> KEYS = List.of("?a", "DESC(?b)", "?c DESC(?a)", "DESC(STR(?a))", "(?a = ?b) ?d");
    private static final int DEPTH = 2;

    private final Random random;

    RandomQuery(long seed) {
        this.random = new Random(seed);
    }

    /// Returns the text of the next query.
    String next() {
        String order = chance(3) ? " ORDER BY " + one(KEYS) : "";
        String cut = !order.isEmpty() && chance(2) ? " LIMIT " + (1 + random.nextInt(6)) : "";
        return "PREFIX : <https://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT "
                + (chance(4) ? "DISTINCT " : "") + "?a ?b ?c ?d {" + group(DEPTH) + "}" + order + cut;
    }

    private String group(int depth) {
        StringBuilder group = new StringBuilder(pattern());
        for (int parts = random.nextInt(3); parts > 0; parts--) {
            group.append(depth == 0 ? pattern() : part(depth - 1));
        }
        return group.toString();
    }

    private String part(int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> pattern();
            case 1 -> "FILTER (" + condition() + ") ";
            case 2, 3 -> "OPTIONAL { " + group(depth) + "} ";
            case 4 -> "{ " + group(depth) + "} UNION { " + group(depth) + "} ";
            case 5 -> "FILTER " + (chance(2) ? "NOT " : "") + "EXISTS { " + group(depth) + "} ";
            case 6 -> "VALUES (?a ?b) { (" + one(TERMS) + " UNDEF) (:ada :ben) } ";
            case 7 -> "{ SELECT DISTINCT " + one(VARS) + " { " + group(depth) + "} } ";
            case 8 -> "GRAPH " + one(List.of(":one", ":two", "?a")) + " { " + group(depth) + "} ";
            default -> "MINUS { " + group(depth) + "} ";
        };
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (int triples = 1 + random.nextInt(2); triples > 0; triples--) {
            pattern.append(chance(6) ? one(TERMS.subList(0, 5)) : one(VARS))
                    .append(' ')
                    .append(chance(8) ? "?predicate" : one(PREDICATES))
                    .append(' ')
                    .append(chance(4) ? one(TERMS) : one(VARS))
                    .append(" . ");
        }
        return pattern.toString();
    }

    private String condition() {
        return switch (random.nextInt(5)) {
            case 0 -> one(VARS) + " = " + one(VARS);
            case 1 -> one(VARS) + " != " + one(TERMS);
            case 2 -> "BOUND(" + one(VARS) + ")";
            case 3 -> "!BOUND(" + one(VARS) + ") || isIRI(" + one(VARS) + ")";
            default -> "COALESCE(" + one(VARS) + ", " + one(TERMS) + ") = " + one(VARS);
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
