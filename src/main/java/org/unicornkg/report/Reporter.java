package org.unicornkg.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.problem.Problem;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Localized;
import org.unicornkg.query.Outcome;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Table;
import org.unicornkg.release.Items;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// Runs reports over one knowledge base. Immutable.
public final class Reporter {

    private final KnowledgeBase base;
    private final Evidence evidence;
    private final ThingColumns thingColumns;
    private final Items items;
    private final URI site;

    private Reporter(KnowledgeBase base, Evidence evidence, ThingColumns thingColumns, Items items, URI site) {
        this.base = base;
        this.evidence = evidence;
        this.thingColumns = thingColumns;
        this.items = items;
        this.site = site;
    }

    /// Makes the reporter of a knowledge base.
    ///
    /// @param evidence of the same one
    public static Reporter of(KnowledgeBase base, Evidence evidence) {
        return new Reporter(
                base, evidence, ThingColumns.of(base.graphs()), Items.of(base.graphs()), URI.create(Prefixes.HOME));
    }

    /// Returns the same for a service that is public at another address, which answers are then cited with.
    ///
    /// @param other with a slash at the end
    public Reporter at(URI other) {
        return new Reporter(base, evidence, thingColumns, items, other);
    }

    /// Returns what an answer is cited with, before anything is asked.
    public Reference reference(SavedQuery query, Arguments arguments) {
        return new Reference(
                query, arguments, base.release(), base.graphs().endpoint().map(Reporter::bare), site);
    }

    /// Runs a saved query.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow] at the time
    ///     limit
    public Report run(SavedQuery query, Arguments arguments, Language language, Limits limits) {
        Query bound = query.bind(arguments);
        Outcome outcome = Outcome.told(base.graphs(), bound, limits);
        Sheet sheet = sheet(outcome, bound, query.header().columns(), language);
        return new Report(reference(query, arguments), outcome.table(), sheet);
    }

    /// Runs a saved query that answers with a graph.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow] at the time
    ///     limit
    public GraphReport draw(SavedQuery query, Arguments arguments, Limits limits) {
        return new GraphReport(reference(query, arguments), query.triples(base.graphs(), arguments, limits));
    }

    /// Returns the relations of a graph as a table: what one thing is to another. Classes and names stand in the
    /// labels.
    public Report relations(GraphReport graph, Language language) {
        List<List<@Nullable Node>> rows = graph.triples().all().stream()
                .filter(triple ->
                        triple.getObject().isURI() && !triple.getPredicate().equals(RDF.Nodes.type))
                .map(triple -> List.<@Nullable Node>of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .toList();
        Table table = new Table(List.of("subject", "predicate", "object"), rows);
        Labelling labelling = Labelling.of(table, base.labels(), items, evidence, language);
        List<String> titles = Phrases.relation(language);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            columns.add(new Column(table.columns().get(i), titles.get(i), language.tag(), true));
        }
        Sheet sheet =
                new Sheet(columns, false, labelling.rows(), graph.triples().cutAt(), List.of(), language);
        return new Report(graph.reference(), table, sheet);
    }

    /// Adds labels and evidence to the rows of any SELECT query.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow] for a
    ///     stopped one
    public Sheet sheet(Outcome outcome, Query query, Language language) {
        return sheet(outcome, query, Map.of(), language);
    }

    private Sheet sheet(Outcome outcome, Query query, Map<String, Localized> titles, Language language) {
        Table table = outcome.table();
        Labelling labelling = Labelling.of(table, base.labels(), items, evidence, language);
        List<Row> rows = labelling.rows();
        Set<String> things = thingColumns.in(query);
        List<Column> columns = new ArrayList<>();
        for (String name : table.columns()) {
            if (!name.equals(SavedQuery.CLAIM)) {
                int at = columns.size();
                boolean isThing = things.contains(name)
                        || rows.stream().anyMatch(row -> row.cells().get(at) instanceof Cell.Thing);
                columns.add(labelling.column(name, isThing, titles.get(name)));
            }
        }
        Outcome whole = outcome instanceof Outcome.Partial partial ? partial.rows() : outcome;
        OptionalInt cutAt = whole instanceof Outcome.Truncated cut ? OptionalInt.of(cut.limit()) : OptionalInt.empty();
        List<Problem> unanswered = outcome instanceof Outcome.Partial partial ? partial.unanswered() : List.of();
        boolean hasEvidence = table.columns().contains(SavedQuery.CLAIM);
        return new Sheet(columns, hasEvidence, rows, cutAt, unanswered, language);
    }

    /// Drops name and password: a citation goes to others.
    private static URI bare(URI endpoint) {
        return endpoint.getRawUserInfo() == null
                ? endpoint
                : URI.create(endpoint.toString().replace(endpoint.getRawUserInfo() + "@", ""));
    }
}
