package org.unicornkg.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// How well names are reconciled, by a list that was written before there was anything to reconcile them:
/// `src/test/resources/reconcile/fifty-names.tsv`. docs/reconcile.md tells the same numbers.
class FiftyNamesTest {

    private static final Audience AUDIENCE = new Audience(Language.EN, Allowance.of(Duration.ofMinutes(10)));

    /// Names of things in the data, and of how many of them the right one comes first.
    private static final int KNOWN = 34;

    private static final int RIGHT_FIRST = 33;

    /// Of how many it is said that there is no doubt.
    private static final int MATCHED = 27;

    private static final int UNKNOWN = 16;

    private static List<Found> found;

    /// A line of the list, and what was answered.
    ///
    /// @param slug of what is meant; absent where that is not in the data
    /// @param first the best candidate; absent where there is none
    /// @param match the candidate that is said to be it; absent where there is none
    private record Found(String name, Optional<String> slug, Optional<String> first, Optional<String> match) {

        boolean isFalseMatch() {
            return match.isPresent() && !match.equals(slug);
        }
    }

    @BeforeAll
    static void reconcile() throws IOException {
        KnowledgeBase base = Release.trusted(Folders.in(Path.of(""))).base();
        Reconciler reconciler = new Reconciler(base, Names.of(base));
        found = Files.readAllLines(Path.of("src/test/resources/reconcile/fifty-names.tsv")).stream()
                .skip(1)
                .map(line -> found(reconciler, List.of(line.split("\t", -1))))
                .toList();
    }

    private static Found found(Reconciler reconciler, List<String> columns) {
        ObjectNode batch = new ObjectMapper().createObjectNode();
        ObjectNode query = batch.putObject("q0").put("query", columns.get(0));
        if (!columns.get(1).isEmpty()) {
            query.put("type", columns.get(1)).put("type_strict", "should");
        }
        JsonNode result =
                reconciler.results(batch.toString(), AUDIENCE).get("q0").get("result");
        Optional<String> first = Optional.of(result.path(0).path("id").asText()).filter(id -> !id.isEmpty());
        Optional<String> match = result.valueStream()
                .filter(candidate -> candidate.get("match").booleanValue())
                .map(candidate -> candidate.get("id").textValue())
                .findFirst();
        return new Found(columns.get(0), Optional.of(columns.get(2)).filter(slug -> !slug.equals("-")), first, match);
    }

    @Test
    void theListIsWhole() {
        assertThat(found).hasSize(KNOWN + UNKNOWN);
        assertThat(found.stream().filter(each -> each.slug.isEmpty())).hasSize(UNKNOWN);
    }

    @Test
    void theRightOneComesFirst() {
        List<Found> known = found.stream().filter(each -> each.slug.isPresent()).toList();
        List<Found> right =
                known.stream().filter(each -> each.first.equals(each.slug)).toList();

        assertThat(right)
                .as(
                        "the right one first: %d of %d; not: %s",
                        right.size(),
                        known.size(),
                        known.stream().filter(each -> !right.contains(each)).toList())
                .hasSizeGreaterThanOrEqualTo(RIGHT_FIRST);
    }

    @Test
    void whatIsBeyondDoubtIsSaid() {
        assertThat(found.stream().filter(each -> each.match.isPresent() && each.match.equals(each.slug)))
                .as("matches of those that are known")
                .hasSizeGreaterThanOrEqualTo(MATCHED);
    }

    @Test
    void nothingIsTakenForAnother() {
        assertThat(found.stream().filter(Found::isFalseMatch)).isEmpty();
    }
}
