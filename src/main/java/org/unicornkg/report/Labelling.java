package org.unicornkg.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Citation;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.query.ColumnTerm;
import org.unicornkg.query.Localized;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Table;
import org.unicornkg.release.Items;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;

/// Gives the nodes of a table their labels and items, and the rows their evidence, all fetched at once.
final class Labelling {

    private final Table table;
    private final Labels labels;
    private final Items items;
    private final Map<Node, Citation> citations;
    private final Language language;

    private Labelling(Table table, Labels labels, Items items, Map<Node, Citation> citations, Language language) {
        this.table = table;
        this.labels = labels;
        this.items = items;
        this.citations = citations;
        this.language = language;
    }

    static Labelling of(Table table, Labels labels, Items items, Evidence evidence, Language language) {
        int claim = table.columns().indexOf(SavedQuery.CLAIM);
        Set<Node> shown = new LinkedHashSet<>();
        Set<Node> claims = new LinkedHashSet<>();
        for (List<@Nullable Node> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Node node = row.get(i);
                if (node != null) {
                    (i == claim ? claims : shown).add(node);
                }
            }
        }
        Map<Node, Citation> citations = evidence.citations(claims);
        citations.values().forEach(citation -> shown.addAll(citation.named()));
        table.columns().forEach(column -> shown.addAll(terms(column)));
        return new Labelling(table, labels.covering(shown), items, citations, language);
    }

    /// Returns the rows: one of all that differ in nothing but the claim, at the place of the first.
    List<Row> rows() {
        int claim = table.columns().indexOf(SavedQuery.CLAIM);
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
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    /// Returns a column with the title that the header of the query gives it, else with the ontology's word for a
    /// property or a class of that name, else with its name.
    Column column(String name, boolean isThing, @Nullable Localized title) {
        if (title != null) {
            return new Column(name, title.in(language), title.spoken(language).tag(), isThing);
        }
        return terms(name).stream()
                .filter(labels::has)
                .findFirst()
                .map(term -> new Column(
                        name,
                        labels.label(term, language),
                        labels.spoken(term, language).orElse(""),
                        isThing))
                .orElseGet(() -> new Column(name, name, "", isThing));
    }

    private Row row(List<@Nullable Node> nodes, Set<Node> claims) {
        List<Cell> cells = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            cells.add(Cell.of(node, labels, items, language));
        }
        List<CitedClaim> cited = claims.stream()
                .map(citations::get)
                .filter(Objects::nonNull)
                .map(citation -> CitedClaim.of(citation, labels, language))
                .toList();
        return new Row(cells, cited);
    }

    private static List<Node> terms(String column) {
        return ColumnTerm.of(column).stream().map(NodeFactory::createURI).toList();
    }
}
