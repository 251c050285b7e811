package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// The whole catalogue gives the same rows, labels, evidence and triples on a plain Fuseki that holds the RDF 1.1
// export.
class AnywhereTest {

    private static final Release RELEASE = Release.trusted(Folders.in(Path.of("")));
    private static final Names NAMES = Names.of(RELEASE.base());
    private static final Reporter HERE = reporter(RELEASE.base());

    private static FusekiServer plain;
    private static Reporter there;

    @BeforeAll
    static void start() {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        Dump.of(RdfSyntax.NTRIPLES, true).write(RELEASE, export);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(export.toByteArray()))
                .lang(Lang.NTRIPLES)
                .parse(graph);
        plain = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/plain", DatasetGraphFactory.wrap(graph))
                .build()
                .start();
        there = reporter(KnowledgeBase.at(URI.create("http://localhost:" + plain.getHttpPort() + "/plain")));
    }

    @AfterAll
    static void stop() {
        plain.stop();
    }

    private static Reporter reporter(KnowledgeBase base) {
        return Reporter.of(base, Evidence.of(base.graphs(), SourceTexts.none()));
    }

    static Collection<SavedQuery> queries() {
        return Catalogue.read(Path.of("queries")).all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aReportIsTheSameThere(SavedQuery query) {
        Map<String, List<String>> given = new HashMap<>();
        query.header().parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter ->
                        given.put(parameter.name(), List.of(parameter.example().orElseThrow())));
        Arguments arguments = Arguments.read(query, given, NAMES);

        assertThat(answer(there, query, arguments)).as("%s", query.name()).isEqualTo(answer(HERE, query, arguments));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachExampleGivesTheSameThere(SavedQuery query) {
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.example().isPresent() && !parameter.isRequired()) {
                Map<String, List<String>> given = new HashMap<>();
                query.header().parameters().stream()
                        .filter(other -> other.isRequired() || other.equals(parameter))
                        .forEach(other ->
                                given.put(other.name(), List.of(other.example().orElseThrow())));
                Arguments arguments = Arguments.read(query, given, NAMES);

                assertThat(answer(there, query, arguments))
                        .as("%s with %s", query.name(), given)
                        .isEqualTo(answer(HERE, query, arguments));
            }
        }
    }

    @Test
    void nobodyVouchesForWhatIsThere() {
        SavedQuery query = queries().iterator().next();

        assertThat(there.run(query, Arguments.none(), Language.EN, Limits.usual())
                        .release())
                .isEmpty();
    }

    /// Returns the sheet or the triples, of which there must be some.
    private static Object answer(Reporter reporter, SavedQuery query, Arguments arguments) {
        return switch (query.kind()) {
            case TABLE ->
                reporter.run(query, arguments, Language.ZH_HANT, Limits.usual()).sheet();
            case GRAPH -> reporter.draw(query, arguments, Limits.usual()).triples();
        };
    }

    @Test
    void namesAreTheSameThere() {
        Names far = Names.of(KnowledgeBase.at(URI.create("http://localhost:" + plain.getHttpPort() + "/plain")));

        assertThat(far.resolve("月之暗面")).isEqualTo(NAMES.resolve("月之暗面"));
    }
}
