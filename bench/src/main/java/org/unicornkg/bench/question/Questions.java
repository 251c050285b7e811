package org.unicornkg.bench.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// All questions, of different shapes: stars, unions, optional parts, paths back from an object, filters with EXISTS.
public final class Questions {

    /// What a hub's answer is cut at, so that finding and sorting is measured and not the writing of many rows.
    private static final int HUB_ROWS = 100;

    private static final String FIVE_PATTERNS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name ?organizationName ?earliest
            WHERE {
              VALUES ?organization { $THINGS }
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
              VALUES ?thing { $THINGS }
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
    public static List<Question> of(Path queries, Subjects subjects) throws IOException {
        Questions questions = new Questions(queries, subjects);
        questions.fill();
        return List.copyOf(questions.all);
    }

    private void fill() throws IOException {
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

    private void small(String name, String parameter, List<String> slugs) throws IOException {
        all.add(new Question(name + ", small", text(name, parameter), slugs, false));
    }

    private void hub(String name, String parameter, List<String> slugs) throws IOException {
        String cut = text(name, parameter) + "\nLIMIT " + HUB_ROWS;
        all.add(new Question(name + ", hub", cut, slugs, true));
    }

    /// The value stands in a VALUES block first in the query, as `docs/queries.md` says of a parameter.
    private String text(String name, String parameter) throws IOException {
        String text = Files.readAllLines(folder.resolve(name + ".rq")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        String start = "WHERE {";
        int at = text.indexOf(start) + start.length();
        return text.substring(0, at) + " VALUES ?" + parameter + " { " + Question.THINGS + " }" + text.substring(at);
    }
}
