package org.unicornkg.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.ColumnTerm;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Localized;
import org.unicornkg.query.Outcome;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Table;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;

/// Runs reports over one release. Immutable.
public final class Reporter {

    private final Release release;
    private final Evidence evidence;
    private final ThingColumns thingColumns;

    private Reporter(Release release, Evidence evidence, ThingColumns thingColumns) {
        this.release = release;
        this.evidence = evidence;
        this.thingColumns = thingColumns;
    }

    /// Makes the reporter of a release.
    ///
    /// @param evidence of the same release
    public static Reporter of(Release release, Evidence evidence) {
        return new Reporter(release, evidence, ThingColumns.of(release.graphs()));
    }

    /// Runs a saved query.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.TooSlow] at the time
    ///     limit
    public Report run(SavedQuery query, Arguments arguments, Language language, Limits limits) {
        Query bound = query.bind(arguments);
        Outcome outcome = Outcome.of(release.graphs(), bound, limits);
        return new Report(
                query,
                arguments,
                release.digest(),
                sheet(outcome, bound, query.header().columns(), language));
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
        int claim = table.columns().indexOf(SavedQuery.CLAIM);
        List<Row> rows = rows(table, claim, language);
        Set<String> things = thingColumns.in(query);
        List<Column> columns = new ArrayList<>();
        for (String name : table.columns()) {
            if (!name.equals(SavedQuery.CLAIM)) {
                int at = columns.size();
                boolean isThing = things.contains(name)
                        || rows.stream().anyMatch(row -> row.cells().get(at) instanceof Cell.Thing);
                columns.add(new Column(name, title(titles, name, language), isThing));
            }
        }
        OptionalInt cutAt =
                outcome instanceof Outcome.Truncated cut ? OptionalInt.of(cut.limit()) : OptionalInt.empty();
        return new Sheet(columns, claim >= 0, rows, cutAt, language);
    }

    /// Makes one row of all that differ in nothing but the claim, at the place of the first.
    private List<Row> rows(Table table, int claim, Language language) {
        Map<List<@Nullable Node>, Set<Node>> claims = new LinkedHashMap<>();
        for (List<@Nullable Node> row : table.rows()) {
            List<@Nullable Node> rest = new ArrayList<>(row);
            Node of = claim < 0 ? null : rest.remove(claim);
            Set<Node> known = claims.computeIfAbsent(rest, fresh -> new LinkedHashSet<>());
            if (of != null) {
                known.add(of);
            }
        }
        return claims.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue(), language))
                .toList();
    }

    private Row row(List<@Nullable Node> nodes, Set<Node> claims, Language language) {
        Labels labels = release.labels();
        List<Cell> cells = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            cells.add(Cell.of(node, labels, language));
        }
        List<CitedClaim> cited = claims.stream()
                .flatMap(claim -> evidence.citation(claim).stream())
                .map(citation -> CitedClaim.of(citation, labels, language))
                .toList();
        return new Row(cells, cited);
    }

    /// Returns the header's title, else the ontology's word for a column named like a property or a class, else the
    // name.
    private String title(Map<String, Localized> titles, String name, Language language) {
        Localized title = titles.get(name);
        if (title != null) {
            return title.in(language);
        }
        for (String term : ColumnTerm.of(name)) {
            Node node = NodeFactory.createURI(term);
            if (release.labels().has(node)) {
                return release.labels().label(node, language);
            }
        }
        return name;
    }
}
