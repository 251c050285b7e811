package org.unicornkg.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.ParameterType;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;
import org.unicornkg.vocab.Prefixes;

/// `panels.yaml` against the catalogue, the ontology and the things of the repository.
final class PanelListTest {

    private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));
    private static final Release RELEASE = Release.trusted(Folders.in(Path.of("")));
    private static final Names NAMES = Names.of(RELEASE.base());
    private static final PanelList PANELS = PanelList.read();

    record Listed(Node type, PanelList.Choice choice) {}

    private static Stream<Listed> listed() {
        return PANELS.byClass().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(choice -> new Listed(entry.getKey(), choice)));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyQueryTakesThingsOfTheClass(Listed listed) {
        SavedQuery query = CATALOGUE.get(listed.choice.query());
        Parameter parameter =
                query.header().parameter(listed.choice.parameter()).orElseThrow();
        List<Parameter> others = query.header().parameters().stream()
                .filter(other -> other.isRequired() && !other.equals(parameter))
                .toList();

        assertThat(query.kind()).isEqualTo(SavedQuery.Kind.TABLE);
        assertThat(query.isFederated()).isFalse();
        assertThat(others).as("parameters that a page cannot fill in").isEmpty();
        assertThat(parameter.type())
                .isInstanceOfSatisfying(
                        ParameterType.Thing.class,
                        type -> assertThat(type.isAny() || isWithin(listed.type, type.ofClass()))
                                .as("a %s takes %s", listed.type, type.written())
                                .isTrue());
    }

    @Test
    void everyClassIsOfTheOntologyAndAsksEachQueryOnce() {
        assertThat(PANELS.byClass()).hasSizeGreaterThan(8).allSatisfy((type, choices) -> {
            assertThat(NAMES.classNamed(Prefixes.localName(type))).isEqualTo(type);
            assertThat(choices).isNotEmpty();
            assertThat(choices.stream().map(PanelList.Choice::query)).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyThingHasPanels() {
        Set<Node> things = RELEASE.base().graphs().select(QueryFactory.create("""
                        SELECT DISTINCT ?thing WHERE {
                          ?thing a ?class FILTER (STRSTARTS(STR(?thing), "https://w3id.org/unicorn-kg/id/"))
                        }"""), rows -> {
            Set<Node> found = new HashSet<>();
            rows.forEachRemaining(row -> found.add(row.get("thing")));
            return found;
        });

        assertThat(things)
                .hasSizeGreaterThan(300)
                .allSatisfy(thing ->
                        assertThat(PANELS.of(thing, NAMES)).as("%s", thing).isNotEmpty());
    }

    @Test
    void aThingOfSeveralClassesHasThePanelsOfAll() {
        List<String> alibaba = queries("alibaba");

        assertThat(alibaba).contains("people-of-a-company", "portfolios").doesNotHaveDuplicates();
        assertThat(queries("moonshot-ai")).doesNotContain("portfolios", "long-context-race");
        assertThat(queries("gsr-ventures")).contains("portfolios", "people-of-a-company");
    }

    @Test
    void aClassWithoutAListHasThatOfTheClassAboveIt() {
        assertThat(PANELS.byClass()).doesNotContainKey(NodeFactory.createURI(Prefixes.KG + "Application"));
        assertThat(queries("kimi")).contains("products", "long-context-race");
    }

    private static List<String> queries(String slug) {
        return PANELS.of(NodeFactory.createURI(Prefixes.ID + slug), NAMES).stream()
                .map(PanelList.Choice::query)
                .toList();
    }

    private static boolean isWithin(Node lower, Node upper) {
        return RELEASE.base()
                .graphs()
                .ask(
                        QueryFactory.create("ASK { <" + lower + "> <http://www.w3.org/2000/01/rdf-schema#subClassOf>* <"
                                + upper + "> }"),
                        Duration.ofSeconds(10));
    }
}
