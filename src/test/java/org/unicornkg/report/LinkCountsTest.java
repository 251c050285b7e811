package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.Table;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// Of every thing it is known whether it is linked to Wikidata: the numbers add up.
final class LinkCountsTest {

    private static final Release RELEASE = Release.trusted(Folders.in(Path.of("")));

    private static Table table(String name) {
        SavedQuery query = Catalogue.read(Path.of("queries"), name);
        Arguments none = Arguments.read(query, Map.of(), Names.of(RELEASE.base()));
        return query.run(RELEASE.graphs(), none, Limits.usual()).table();
    }

    private static long number(@Nullable Node node) {
        return Long.parseLong(Objects.requireNonNull(node).getLiteralLexicalForm());
    }

    @Test
    void whatBecameOfTheThingsAddsUpToThem() {
        Table classes = table("links-by-class");
        long all = 0;
        for (List<@Nullable Node> row : classes.rows()) {
            long things = number(row.get(1));
            long sum = row.subList(2, row.size()).stream()
                    .mapToLong(LinkCountsTest::number)
                    .sum();
            assertThat(sum).as("%s", row.getFirst()).isEqualTo(things);
            all += things;
        }
        long counted = RELEASE.graphs()
                .select(QueryFactory.create("""
                                SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {
                                  ?thing a ?class FILTER (STRSTARTS(STR(?thing), "https://w3id.org/unicorn-kg/id/"))
                                }
                                """), rows -> number(rows.next().get("n")));
        assertThat(all).isEqualTo(counted).isGreaterThan(300);
    }

    @Test
    void everyLinkHasItsReason() {
        Table links = table("links-to-wikidata");
        int item = links.columns().indexOf("item");
        List<List<@Nullable Node>> decided =
                links.rows().stream().filter(row -> row.get(item) != null).toList();
        assertThat(decided).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row.get(links.columns().indexOf("reason"))).isNotNull();
            assertThat(row.get(links.columns().indexOf("decidedBy"))).isNotNull();
            assertThat(row.get(links.columns().indexOf("date"))).isNotNull();
        });
    }
}
