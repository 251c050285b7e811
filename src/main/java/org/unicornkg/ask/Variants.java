package org.unicornkg.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.unicornkg.release.Batches;
import org.unicornkg.release.Graphs;

/// The ways to take a question apart: a topic such as "revenue" may be a name or a mere word, a group may stand for
/// its members, and "Kimi's maker" may mean Kimi or whoever makes it.
final class Variants {

    private static final String DATES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT ?date WHERE {
              ?source a kg:SourceDocument ;
                      ?property ?date .
              VALUES ?property { dcterms:issued kg:date kg:notBefore kg:notAfter }
            }
            """;

    private static final Part MAKER_OF = new Part.Meant("maker-of");
    private static final String MAKER = "kg:maker";
    private static final String MEMBERS = "kg:member";
    private static final int MOST_DOUBLE = 2;

    private final Thesaurus thesaurus;
    private final Graphs graphs;
    private final LocalDate latest;

    private Variants(Thesaurus thesaurus, Graphs graphs, LocalDate latest) {
        this.thesaurus = thesaurus;
        this.graphs = graphs;
        this.latest = latest;
    }

    static Variants of(Thesaurus thesaurus, Graphs graphs) {
        return new Variants(thesaurus, graphs, latest(graphs));
    }

    /// Returns the day of the newest source; a long time ago where none tells.
    private static LocalDate latest(Graphs graphs) {
        return graphs.select(
                QueryFactory.create(DATES),
                rows -> rows.stream()
                        .flatMap(row -> PointInTime.lastDay(row.get("date").getLiteralLexicalForm()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
    }

    List<Question> of(String text, List<Named> names) {
        List<Named> doubles = names.stream()
                .filter(name -> isWord(text.substring(name.start(), name.end())))
                .limit(MOST_DOUBLE)
                .toList();
        Set<Question> variants = new LinkedHashSet<>();
        for (int mask = 0; mask < 1 << doubles.size(); mask++) {
            List<Named> kept = new ArrayList<>(names);
            for (int i = 0; i < doubles.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    kept.remove(doubles.get(i));
                }
            }
            Question question = Question.of(text, kept, latest, thesaurus);
            variants.add(question);
            makers(question).forEach(variants::add);
            members(kept).ifPresent(all -> variants.add(Question.of(text, all, latest, thesaurus)));
        }
        return List.copyOf(variants);
    }

    /// Returns the names with each group replaced by its members; nothing where there is no group.
    private Optional<List<Named>> members(List<Named> names) {
        List<Named> replaced = new ArrayList<>();
        for (Named name : names) {
            List<Node> members = objects(MEMBERS, name.things());
            replaced.add(members.isEmpty() ? name : new Named(name.start(), name.end(), members, true));
        }
        return replaced.equals(names) ? Optional.empty() : Optional.of(replaced);
    }

    /// Returns whether a name consists of words of the thesaurus.
    private boolean isWord(String name) {
        return thesaurus.parts(name).stream().allMatch(part -> part instanceof Part.Meant);
    }

    /// Returns the variant in which a name beside "maker" stands for the maker.
    private List<Question> makers(Question question) {
        List<Question> made = new ArrayList<>();
        List<Part> parts = question.parts();
        for (int i = 0; i < parts.size(); i++) {
            int slot = i + 1 < parts.size() && parts.get(i + 1) instanceof Part.Slot ? i + 1 : i - 1;
            if (parts.get(i).equals(MAKER_OF) && slot >= 0 && parts.get(slot) instanceof Part.Slot place) {
                Named name = question.names().get(Integer.parseInt(place.key()));
                List<Node> makers = objects(MAKER, name.things());
                if (!makers.isEmpty()) {
                    List<Named> names = new ArrayList<>(question.names());
                    names.set(names.indexOf(name), new Named(name.start(), name.end(), makers, false));
                    List<Part> rest = new ArrayList<>(parts);
                    rest.removeIf(MAKER_OF::equals);
                    made.add(new Question(question.text(), rest, names, question.asOf()));
                }
            }
        }
        return made;
    }

    /// Returns the objects of a property of any of the things.
    private List<Node> objects(String property, List<Node> things) {
        Query query = QueryFactory.create("PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>"
                + " SELECT DISTINCT ?object WHERE { ?thing " + property + " ?object } ORDER BY ?object");
        return graphs.select(
                Batches.restricted(query, Var.alloc("thing"), things),
                rows -> rows.stream().map(row -> row.get("object")).toList());
    }
}
