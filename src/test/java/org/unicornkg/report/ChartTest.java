package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// What is drawn of rows that are hard to draw: those of `src/test/resources/report/charts`.
final class ChartTest {

    private static final Path FOLDER = Path.of("src/test/resources/report/charts");
    /// Made-up data under the real ontology, whose rules say what is an organization.
    private static final Release RELEASE = Release.trusted(new Folders(
            Path.of("ontology"),
            Path.of("src/test/resources/small/data"),
            Path.of("src/test/resources/small/queries")));

    private static final Reporter REPORTER =
            Reporter.of(RELEASE.base(), Evidence.of(RELEASE.graphs(), SourceTexts.none()));

    private static Optional<Chart> chart(String name) {
        SavedQuery query = SavedQuery.read(FOLDER.resolve(name + ".rq"));
        Report report = REPORTER.run(query, Arguments.none(), Language.EN, Limits.usual());
        return Chart.of(report, Links.served(Optional.of(Language.EN)), RELEASE.graphs());
    }

    @Test
    void noAxisHoldsTwoCurrencies() {
        Bars bars = (Bars) chart("bars").orElseThrow();

        assertThat(bars.panels())
                .extracting(Bars.Panel::unit, panel -> panel.bars().size(), Bars.Panel::isLogarithmic)
                .containsExactly(tuple("USD", 2, true), tuple("CNY", 1, false), tuple("", 1, false));
        assertThat(bars.undrawn())
                .as("no number, no such number, no finite one")
                .isEqualTo(3);
        assertThat(bars.lines()).isEqualTo(4 + 2 * 3);
    }

    @Test
    void whatIsTheSameHasOneBar() {
        Bars bars = (Bars) chart("bars").orElseThrow();
        Bars.Bar first = bars.panels().getFirst().bars().getFirst();

        assertThat(first.mark().label()).isEqualTo("Example AI");
        assertThat(first.mark().rows()).as("two spellings of a number").containsExactly(0, 1);
        assertThat(first.mark().address()).isEqualTo("/page/example-ai?lang=en");
        assertThat(first.value()).isEqualByComparingTo(BigDecimal.valueOf(3_000_000_000L));
        assertThat(first.bound()).isEqualTo("more than");
    }

    @Test
    void doubtIsDrawn() {
        Bars bars = (Bars) chart("bars").orElseThrow();

        assertThat(bars.isDoubtful()).isTrue();
        assertThat(bars.panels())
                .flatExtracting(Bars.Panel::bars)
                .extracting(bar -> bar.mark().doubt())
                .containsExactly("", "denied", "rumoured", "");
    }

    @Test
    void aMonthIsAllItsDays() {
        Timeline timeline = (Timeline) chart("timeline").orElseThrow();

        assertThat(timeline.events())
                .extracting(
                        event -> event.mark().rows(),
                        event -> event.period().first().map(Object::toString).orElse("open"),
                        event -> event.period().last().map(Object::toString).orElse("open"),
                        event -> event.period().text(),
                        event -> event.mark().doubt())
                .containsExactly(
                        tuple(List.of(0, 1), "2024-02-01", "2024-02-29", "2024-02", ""),
                        tuple(List.of(2), "2024-02-01", "2024-02-29", "2024-02", "disputed"),
                        tuple(List.of(3), "2024-01-01", "2024-12-31", "2024", ""),
                        tuple(List.of(4), "2023-05-06", "2023-07-31", "2023-05-06 – 2023-07", ""),
                        tuple(List.of(5), "open", "2023-07-01", "– 2023-07-01Z", ""),
                        tuple(List.of(6), "2023-07-01", "open", "2023-07-01T10:00:00+08:00 –", ""));
        assertThat(timeline.undrawn()).isEqualTo(3);
        assertThat(timeline.lines()).as("one a person").isEqualTo(2);
    }

    @Test
    void aSpanMayBeOpenAtEitherEnd() {
        Timeline timeline = (Timeline) chart("spans").orElseThrow();

        assertThat(timeline.events())
                .extracting(Timeline.Event::group, event -> event.period().text())
                .containsExactly(
                        tuple("departure", "2023-01-01 – 2023-12-31"),
                        tuple("departure", "2023-01-01 –"),
                        tuple("departure", "– 2023-12-31"));
        assertThat(timeline.lines()).as("one an event").isEqualTo(3);
        assertThat(timeline.undrawn()).isEqualTo(1);
    }

    @Test
    void aMatrixCounts() {
        Matrix matrix = (Matrix) chart("matrix").orElseThrow();

        assertThat(matrix.names()).containsExactly("founding", "departure");
        assertThat(matrix.columns()).containsExactly("date", "person");
        assertThat(matrix.fields())
                .extracting(
                        Matrix.Field::line,
                        Matrix.Field::column,
                        field -> field.value().intValue())
                .containsExactlyInAnyOrder(tuple(1, 0, 1), tuple(0, 0, 2), tuple(0, 1, 1));
        assertThat(matrix.undrawn()).isEqualTo(1);
    }

    @Test
    void aTieToldFromEitherSideIsOne() {
        Network network = (Network) chart("network").orElseThrow();

        assertThat(network.edges())
                .extracting(
                        edge -> edge.mark().rows(),
                        Network.Edge::isMutual,
                        edge -> edge.mark().doubt())
                .containsExactly(
                        tuple(List.of(0, 1), true, ""),
                        tuple(List.of(2), false, "rumoured"),
                        tuple(List.of(3), false, ""),
                        tuple(List.of(4), false, ""),
                        tuple(List.of(6), false, ""),
                        tuple(List.of(7), false, ""));
        assertThat(network.nodes())
                .extracting(Network.Node::label, node -> node.kind().id(), Network.Node::address)
                .containsExactly(
                        tuple("A Person", "person", "/page/a-person?lang=en"),
                        tuple("B Person", "person", "/page/b-person?lang=en"),
                        tuple("Example AI", "company", "/page/example-ai?lang=en"),
                        tuple("javascript:alert(1)", "event", ""),
                        tuple("</script><script>alert(1)</script>", "event", ""),
                        tuple("<!--", "event", ""));
        assertThat(network.kinds()).containsExactly("person", "company", "event");
        assertThat(network.undrawn()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "timeline", "spans", "matrix", "network"})
    void theScriptGetsEveryMark(String name) throws IOException {
        Chart chart = chart(name).orElseThrow();
        JsonNode json = new ObjectMapper().readTree(chart.json());

        assertThat(json.findValues("rows")).hasSize(chart.marks());
        assertThat(json.get("kind").textValue()).isIn("bar", "timeline", "matrix", "network");
        assertThat(chart.more()).isZero();
    }

    @Test
    void whereThereIsNothingNothingIsDrawn() {
        SavedQuery whoLeft = SavedQuery.read(Path.of("src/test/resources/small/queries/who-left.rq"));
        Arguments none = Arguments.read(whoLeft, Map.of("asOf", List.of("1999")), Names.of(RELEASE.base()));
        Report report = REPORTER.run(whoLeft, none, Language.EN, Limits.usual());

        assertThat(Chart.of(report, Links.plain(), RELEASE.graphs())).isEmpty();
    }
}
