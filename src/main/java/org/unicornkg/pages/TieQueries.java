package org.unicornkg.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// The queries for ties. Each kind of them is cut on its own before anything is looked up for it: so a store of any
/// size answers in the same time, and no kind crowds out another.
final class TieQueries {

    /// The most ties of one kind that are looked at.
    static final int MOST_OF_A_KIND = 2_000;

    /// How an event ties two things.
    ///
    /// @param from the property that leads to the one
    /// @param to the property that leads to the other
    /// @param isExpected whether the class of the event alone tells what the tie is
    record Roles(String from, String to, boolean isExpected) {

        /// Returns the pattern for the ties of this kind. It begins with the property that fewer events have, and takes
        /// only so many of its triples: the work has an end, however many the other property has.
        private String pattern() {
            String source = "?event kg:" + from + " ?source";
            String target = "?event kg:" + to + " ?target";
            boolean isTargetRarer = rareness(to) >= rareness(from);
            return """
                    { { SELECT ?event %s (kg:%s AS ?from) (kg:%s AS ?to) WHERE { %s } LIMIT %d } %s FILTER (?source != ?target) }
                    """.formatted(
                            isTargetRarer ? "?target" : "?source",
                            from,
                            to,
                            isTargetRarer ? target : source,
                            MOST_OF_A_KIND,
                            isTargetRarer ? source : target);
        }
    }

    /// The properties that many events have, the most common first; all others are rarer.
    private static final List<String> COMMON =
            List.of("organization", "person", "topic", "product", "speaker", "metric");

    private static int rareness(String property) {
        int at = COMMON.indexOf(property);
        return at < 0 ? COMMON.size() : at;
    }

    static final List<Roles> ROLES = List.of(
            new Roles("person", "organization", true),
            new Roles("person", "destination", false),
            new Roles("person", "origin", false),
            new Roles("investor", "organization", true),
            new Roles("leadInvestor", "organization", true),
            new Roles("facilitator", "organization", false),
            new Roles("organization", "product", true),
            new Roles("organization", "origin", false),
            new Roles("organization", "topic", true),
            new Roles("speaker", "topic", true),
            new Roles("applicant", "respondent", true),
            new Roles("applicant", "concerns", false),
            new Roles("respondent", "concerns", false),
            new Roles("compared", "comparedWith", true),
            new Roles("leader", "follower", true),
            new Roles("leader", "metric", false),
            new Roles("medium", "person", true),
            new Roles("product", "channel", false),
            new Roles("product", "market", false),
            new Roles("product", "purpose", true),
            new Roles("product", "topic", true));

    /// What ties two things without an event. What is derived from events is not here: they say the same with a date.
    static final List<String> FACTS = List.of(
            "almaMater", "benchmark", "category", "competitor", "field", "maker", "member", "partOf", "variantOf");

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private TieQueries() {}

    /// Returns the query for ties by events: `?event ?class ?source ?target ?from ?to ?factuality ?earliest ?latest`.
    static Query events() {
        String kinds = ROLES.stream().map(Roles::pattern).collect(Collectors.joining(" UNION "));
        return QueryFactory.create(PREFIXES + """
                SELECT ?event ?class ?source ?target ?from ?to ?factuality ?earliest ?latest WHERE {
                  %s
                  ?event a ?class
                  OPTIONAL { ?event kg:factuality ?factuality }
                  OPTIONAL { ?event kg:earliest ?earliest }
                  OPTIONAL { ?event kg:latest ?latest }
                }
                """.formatted(kinds));
    }

    /// Returns the query for ties by plain facts: `?source ?target ?relation ?modality`.
    static Query facts() {
        String kinds =
                FACTS.stream().map(name -> """
                        { SELECT ?source ?target (kg:%1$s AS ?relation)
                          WHERE { ?source kg:%1$s ?target FILTER (?source != ?target) } LIMIT %2$d }
                        """.formatted(name, MOST_OF_A_KIND)).collect(Collectors.joining(" UNION "));
        return QueryFactory.create(PREFIXES + """
                SELECT ?source ?target ?relation ?modality WHERE {
                  %s
                  OPTIONAL {
                    ?statement rdf:subject ?source ; rdf:object ?target ; rdf:predicate ?relation ; kg:claim ?claim .
                    ?claim kg:modality ?modality
                  }
                }
                """.formatted(kinds));
    }
}
