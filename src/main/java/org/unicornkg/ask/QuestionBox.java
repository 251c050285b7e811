package org.unicornkg.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;

/// Matches questions to the saved queries of a catalogue, and says when nothing fits well enough. Immutable.
///
/// docs/ask.md tells how it scores.
public final class QuestionBox {

    private static final int MOST_READINGS = 5;

    /// What a reading is worth that leaves out the day.
    private static final double LOST_DAY = 0.5;

    /// What a reading is worth that gives two names to one parameter, though the question does not list them.
    private static final double UNJOINED = 0.85;

    /// What it adds that a word of the question is a value: "doubts", "in yuan".
    private static final double USED_WORD = 1.15;

    /// What a reading is worth that takes the members of a group for it.
    private static final double OF_MEMBERS = 0.85;

    /// What is not worth offering.
    private static final double LEAST = 0.15;

    static final String AS_OF = "asOf";

    private final List<Answerable> answerables;
    private final WordWeights weights;
    private final Names names;
    private final Variants variants;
    private final Assignments assignments;
    private final ClosedValues closed;
    private final Rows rows;

    private QuestionBox(Catalogue catalogue, Graphs graphs, Names names) {
        Thesaurus thesaurus = Thesaurus.read();
        this.names = names;
        this.closed = ClosedValues.of(graphs, thesaurus);
        this.rows = new Rows(graphs);
        this.assignments = new Assignments(names);
        this.variants = Variants.of(thesaurus, graphs);
        Map<SavedQuery, List<Pattern>> patterns = new LinkedHashMap<>();
        for (SavedQuery query : catalogue.all()) {
            if (!query.header().questions().isEmpty()) {
                patterns.put(query, Pattern.allOf(query, thesaurus));
            }
        }
        this.weights = WordWeights.of(patterns.values());
        SlotWeights slots = SlotWeights.of(graphs);
        this.answerables = patterns.entrySet().stream()
                .map(entry -> Answerable.of(entry.getKey(), entry.getValue(), weights, slots.of(entry.getKey())))
                .toList();
    }

    /// Makes the box for the questions that a catalogue answers over a knowledge base.
    ///
    /// @param names of that knowledge base
    public static QuestionBox of(Catalogue catalogue, KnowledgeBase base, Names names) {
        return new QuestionBox(catalogue, base.graphs(), names);
    }

    /// Reads a question, with a usual time for all queries by which readings are tried.
    public Understanding understand(String text) {
        return understand(text, Allowance.of(Graphs.PATIENCE));
    }

    /// Reads a question.
    ///
    /// @param allowance for all queries by which readings are tried
    public Understanding understand(String text, Allowance allowance) {
        List<Fit> fits = new ArrayList<>();
        for (Question question : variants.of(text, named(text))) {
            for (Answerable answerable : answerables) {
                fits.addAll(fits(question, answerable));
            }
        }
        List<Fit> likely = bestOfEachQuery(rows.weigh(sorted(fits), allowance));
        List<Reading> readings = likely.stream()
                .filter(fit -> fit.score() >= LEAST)
                .limit(MOST_READINGS)
                .map(fit -> new Reading(
                        fit.query(),
                        Arguments.complete(fit.query(), fit.values(), names),
                        fit.score(),
                        fit.pattern().text()))
                .toList();
        return new Understanding(text, readings, Doubts.of(likely));
    }

    private static List<Fit> sorted(List<Fit> fits) {
        return fits.stream()
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .toList();
    }

    private static List<Fit> bestOfEachQuery(List<Fit> fits) {
        Map<SavedQuery, Fit> best = new LinkedHashMap<>();
        sorted(fits).forEach(fit -> best.putIfAbsent(fit.query(), fit));
        return List.copyOf(best.values());
    }

    private List<Named> named(String text) {
        return names.mentions(text).stream()
                .map(mention -> new Named(
                        mention.start(),
                        mention.end(),
                        mention.candidates().stream()
                                .map(Match::thing)
                                .distinct()
                                .toList(),
                        false))
                .toList();
    }

    private List<Fit> fits(Question question, Answerable answerable) {
        List<Fit> fits = new ArrayList<>();
        for (List<Parameter> way : assignments.of(question, answerable.query())) {
            Map<String, List<Node>> values = assignments.values(question, way);
            boolean hasWords = addWords(question, answerable.query(), values);
            boolean isWhole = answerable.query().header().parameters().stream()
                    .allMatch(parameter -> !parameter.isRequired() || values.containsKey(parameter.name()));
            if (isWhole) {
                Fit fit = fit(question, answerable, way, values);
                boolean hasMembers = question.names().stream().anyMatch(Named::isAll);
                fits.add(fit.times((hasWords ? USED_WORD : 1) * (hasMembers ? OF_MEMBERS : 1)));
            }
        }
        return fits;
    }

    /// Adds the values that are given by common words, and the day; returns whether there are any of the former.
    private boolean addWords(Question question, SavedQuery query, Map<String, List<Node>> values) {
        int given = values.size();
        for (Parameter parameter : query.header().parameters()) {
            if (!values.containsKey(parameter.name())) {
                closed.value(parameter, question.parts())
                        .or(() -> Numbers.value(parameter, question.parts()))
                        .ifPresent(value -> values.put(parameter.name(), List.of(value)));
            }
        }
        boolean hasWords = values.size() > given;
        if (question.asOf().isPresent() && query.header().parameter(AS_OF).isPresent()) {
            String day = question.asOf().get().toString();
            values.put(AS_OF, List.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
        }
        return hasWords;
    }

    private Fit fit(Question question, Answerable answerable, List<Parameter> way, Map<String, List<Node>> values) {
        List<Part> parts = question.parts().stream()
                .map(part -> part instanceof Part.Slot slot
                        ? new Part.Slot(way.get(Integer.parseInt(slot.key())).name())
                        : part)
                .toList();
        Answerable.Likeness likeness = answerable.likeness(Features.of(parts, weights, answerable.slots()));
        SavedQuery query = answerable.query();
        boolean losesDay =
                question.asOf().isPresent() && query.header().parameter(AS_OF).isEmpty();
        double score =
                likeness.score() * (losesDay ? LOST_DAY : 1) * (assignments.areJoined(question, way) ? 1 : UNJOINED);
        return new Fit(
                query,
                values,
                score,
                likeness.leftOut(),
                likeness.pattern(),
                question,
                assignments.ambiguous(question, way));
    }
}
