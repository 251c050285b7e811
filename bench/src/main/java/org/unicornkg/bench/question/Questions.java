package org.unicornkg.bench.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;

/// All questions, of different shapes: stars, unions, optional parts, paths back from an object, filters with EXISTS.
public final class Questions {

    /// What a hub's answer is cut at, so that finding and sorting is measured and not the writing of many rows.
    private static final int HUB_ROWS = 100;

    private static final String FIVE_PATTERNS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name ?organizationName ?earliest
            WHERE {
              VALUES ?organization { $THING $NO_THING }
              ?departure kg:organization ?organization ;
                         kg:person ?person ;
                         kg:earliest ?earliest .
              ?person rdfs:label ?name .
              ?organization rdfs:label ?organizationName .
              FILTER (LANG(?name) = "en" && LANG(?organizationName) = "en")
              FILTER (STR(?earliest) >= "2012-01-01")
            }
            ORDER BY DESC(?earliest) ?name
            LIMIT 50
            """;
    private static final String ASK = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            ASK {
              VALUES ?thing { $THING $NO_THING }
              ?thing a kg:Company
            }
            """;

    private final Path folder;
    private final Subjects subjects;
    private final List<Question> all = new ArrayList<>();

    private Questions(Path folder, Subjects subjects) {
        this.folder = folder;
        this.subjects = subjects;
    }

    /// Returns the questions about some things.
    ///
    /// @param queries the folder of the saved queries
    public static List<Question> of(Path queries, Subjects subjects) {
        Questions questions = new Questions(queries, subjects);
        questions.fill();
        return List.copyOf(questions.all);
    }

    private void fill() {
        List<String> companies = subjects.companies();
        all.add(new Question("ASK", ASK, companies, false));
        all.add(new Question("five patterns, small", FIVE_PATTERNS, companies, false));
        small("founders", "organization", companies);
        small("people-of-a-company", "organization", companies);
        small("funding-and-investors", "organization", companies);
        small("valuations", "organization", companies);
        small("who-left-which-unicorn-for-where", "organization", companies);
        small("who-joined-which-unicorn-from-where", "organization", companies);
        small("portfolios", "investor", subjects.investors());
        small("products", "product", subjects.products());
        small("what-rests-on-a-medium", "medium", subjects.media());
        small("evidence-of", "thing", companies);
        small("descriptions-and-criticism", "about", companies);
        small("timeline-of", "about", companies);
        List<String> hub = List.of(subjects.hub());
        all.add(new Question("five patterns, hub", FIVE_PATTERNS, hub, true));
        hub("people-of-a-company", "organization", hub);
        hub("funding-and-investors", "organization", hub);
        hub("portfolios", "investor", List.of(subjects.hubInvestor()));
        hub("evidence-of", "thing", hub);
    }

    private void small(String name, String parameter, List<String> slugs) {
        all.add(new Question(name + ", small", text(name, parameter), slugs, false));
    }

    private void hub(String name, String parameter, List<String> slugs) {
        String cut = text(name, parameter) + "\nLIMIT " + HUB_ROWS;
        all.add(new Question(name + ", hub", cut, slugs, true));
    }

    /// The values are bound as the service binds them.
    private String text(String name, String parameter) {
        Node thing = NodeFactory.createURI(Question.ID + "the-thing");
        Node noThing = NodeFactory.createURI(Question.ID + "no-thing");
        return Catalogue.read(folder, name)
                .bind(new Arguments(Map.of(parameter, List.of(thing, noThing))))
                .toString()
                .replace("<" + thing + ">", Question.THING)
                .replace("<" + noThing + ">", Question.NO_THING);
    }
}
