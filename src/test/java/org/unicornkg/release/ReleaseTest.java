package org.unicornkg.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// From files to a release.
class ReleaseTest {

    private static final String PREFIXES = """
            PREFIX claim: <https://w3id.org/unicorn-kg/claim/>
            PREFIX id: <https://w3id.org/unicorn-kg/id/>
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final String ONTOLOGY = PREFIXES + """
            <https://w3id.org/unicorn-kg/ontology> a owl:Ontology ; owl:versionInfo "0.0.1" .
            kg:Event a owl:Class .
            kg:Launch a owl:Class ; rdfs:subClassOf kg:Event ; owl:disjointUnionOf ( kg:Soft [ owl:oneOf ( 1 2 ) ] ) .
            """;

    private static final String THINGS = PREFIXES + """
            id:greenleaf a kg:Company ; rdfs:label "Greenleaf"@en , "綠葉"@zh-Hant , "绿叶"@zh-Hans .
            id:redleaf a kg:Company ; rdfs:label "紅葉"@zh-Hant .
            """;

    private static final String ARTICLE = PREFIXES + """
            id:launch-sprout a kg:Launch ~ claim:field-001 .
            claim:field-001 a kg:Claim ; kg:modality kg:Asserted .
            """;

    private static final String RULE = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?thing a ?upper } WHERE { ?thing a/rdfs:subClassOf ?upper }
            """;

    private static final String LONGHAND = """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            _:z rdf:rest [ rdf:rest () ; rdf:first 2 ] ; rdf:first 1 .
            """;

    private static Folders home(Path folder, Map<String, String> files) throws IOException {
        for (String name : List.of("ontology/rules", "data/entities", "data/articles", "queries")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return Folders.in(folder);
    }

    private static Folders home(Path folder) throws IOException {
        return home(
                folder,
                Map.of(
                        "ontology/unicorn.ttl", ONTOLOGY,
                        "ontology/rules/hierarchy.rq", RULE,
                        "data/entities/things.ttl", THINGS,
                        "data/articles/field.ttl", ARTICLE));
    }

    @Test
    void theSameContentHasTheSameDigest(@TempDir Path one, @TempDir Path other) throws IOException {
        Digest digest = Release.read(home(one)).digest();
        List<String> things = THINGS.substring(PREFIXES.length()).lines().toList();
        Folders shuffled = home(
                other,
                Map.of(
                        "ontology/unicorn.ttl", "# in longhand\n" + ONTOLOGY.replace("( 1 2 )", "_:z") + LONGHAND,
                        "ontology/rules/other-name.rq", RULE,
                        "data/entities/b.ttl", PREFIXES + things.get(0),
                        "data/entities/a.ttl", PREFIXES + things.get(1),
                        "data/articles/meadow.ttl", ARTICLE));
        assertThat(Release.read(shuffled).digest()).isEqualTo(digest);
        assertThat(digest.hex()).matches("[0-9a-f]{64}");
        assertThat(digest.hex()).startsWith(digest.shortHex());
    }

    @Test
    void oneCharacterChangesTheDigest(@TempDir Path one, @TempDir Path other) throws IOException {
        Folders changed = home(other);
        Files.writeString(changed.data().resolve("entities/things.ttl"), THINGS.replace("Greenleaf", "Greenleap"));
        assertThat(Release.read(changed).digest())
                .isNotEqualTo(Release.read(home(one)).digest());
    }

    @Test
    void everyBrokenFileIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Folders folders = home(folder);
        Files.writeString(folders.data().resolve("entities/things.ttl"), THINGS + "id:x a kg:Company");
        Files.writeString(folders.data().resolve("articles/field.ttl"), "id:y a kg:Company .");
        Files.writeString(folders.ontology().resolve("rules/hierarchy.rq"), "CONSTRUCT {");
        Files.writeString(
                folders.data().resolve("articles/meadow.ttl"), PREFIXES + "id:z kg:date \"2024-13\"^^xsd:gYearMonth .");
        assertThat(findings(folders).stream().map(finding -> finding.file() + ":" + finding.line()))
                .containsExactly(
                        "data/entities/things.ttl:9",
                        "data/articles/field.ttl:1",
                        "data/articles/meadow.ttl:7",
                        "ontology/rules/hierarchy.rq:1");
        assertThat(findings(folders).get(1).message()).startsWith("column ");
    }

    @Test
    void bytesThatAreNoUtf8AreFound(@TempDir Path folder) throws IOException {
        Folders folders = home(folder);
        Files.write(folders.data().resolve("entities/things.ttl"), THINGS.getBytes(StandardCharsets.UTF_16LE));
        Files.write(
                folders.data().resolve("articles/field.ttl"),
                (PREFIXES + "id:x kg:note \"caf\u00e9\" .").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(findings(folders))
                .extracting(Finding::file)
                .contains("data/entities/things.ttl", "data/articles/field.ttl");
    }

    @Test
    void relativeNamesAreFound(@TempDir Path folder) throws IOException {
        Folders folders = home(folder);
        Files.writeString(folders.data().resolve("articles/field.ttl"), PREFIXES + "<x> kg:note \"…\" .");
        assertThat(findings(folders)).singleElement().extracting(Finding::line).isEqualTo(7);
    }

    @Test
    void aMissingFolderOrFileIsAProblem(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Folders.in(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unreadable.class));
        Folders folders = home(folder);
        Files.delete(folders.ontology().resolve("unicorn.ttl"));
        assertThat(findings(folders))
                .singleElement()
                .hasToString("ontology/unicorn.ttl: syntax: there is no such file");
    }

    @Test
    void shapesAreForReadAlone(@TempDir Path folder) throws IOException {
        Folders folders = home(folder);
        Files.writeString(folders.ontology().resolve("shapes.ttl"), """
                PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                <https://w3id.org/unicorn-kg/shape/launch> a sh:NodeShape ; sh:targetClass kg:Launch ;
                    sh:property [ sh:path kg:date ; sh:minCount 1 ; sh:message "Add kg:date."@en , "加日期。"@zh-Hant ] .
                """);
        assertThat(Release.trusted(folders).counts().events()).isEqualTo(1);
        assertThatThrownBy(() -> Release.read(folders))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().message())
                                .isEqualTo(
                                        "the data is broken: data/articles/field.ttl:7: launch: id:launch-sprout: Add kg:date."));
    }

    @Test
    void aRuleThatNeverEndsIsStopped(@TempDir Path folder) throws IOException {
        Folders folders = home(folder);
        Files.writeString(folders.ontology().resolve("rules/endless.rq"), """
                PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
                CONSTRUCT { ?next a kg:Company } WHERE { ?x a kg:Company BIND (IRI(CONCAT(STR(?x), "x")) AS ?next) }
                """);
        assertThatThrownBy(() -> Release.trusted(folders))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rounds");
    }

    @Test
    void graphsAreNamedForTheirFiles(@TempDir Path folder) throws IOException {
        DatasetGraph dataset = Release.read(home(folder)).dataset();
        assertThat(dataset.listGraphNodes())
                .toIterable()
                .map(name -> name.getURI().substring(Prefixes.GRAPH.length()))
                .containsExactly("ontology", "entities", "field", "derived");
        Node launch = id("launch-sprout");
        assertThat(dataset.getGraph(graph("derived")).contains(launch, RDF.Nodes.type, KG.EVENT))
                .isTrue();
        assertThat(dataset.getGraph(graph("field")).contains(launch, RDF.Nodes.type, KG.EVENT))
                .isFalse();
        assertThat(dataset.getDefaultGraph().contains(launch, RDF.Nodes.type, KG.EVENT))
                .isTrue();
        assertThat(dataset.getGraph(graph("nowhere")).isEmpty()).isTrue();
        assertThat(dataset.containsGraph(graph("nowhere"))).isFalse();
        assertThat(dataset.find(graph("derived"), launch, Node.ANY, Node.ANY))
                .toIterable()
                .hasSize(1);
        assertThat(dataset.find(Node.ANY, launch, RDF.Nodes.type, Node.ANY))
                .toIterable()
                .hasSize(4);
    }

    @Test
    void nobodyCanChangeIt(@TempDir Path folder) throws IOException {
        DatasetGraph dataset = Release.read(home(folder)).dataset();
        Graph graph = dataset.getDefaultGraph();
        int size = graph.size();
        Quad quad = Quad.create(graph("field"), id("x"), RDF.Nodes.type, KG.EVENT);
        assertThatThrownBy(() -> graph.add(quad.asTriple())).isInstanceOf(AddDeniedException.class);
        assertThatThrownBy(graph::clear).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> dataset.add(quad)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dataset.removeGraph(graph("field"))).isInstanceOf(UnsupportedOperationException.class);
        graph.close();
        dataset.close();
        assertThat(graph.size()).isEqualTo(size).isPositive();
        assertThat(graph.contains(Node.ANY, Node.ANY, Node.ANY)).isTrue();
    }

    @Test
    void manyMayAskAtOnce(@TempDir Path folder) throws IOException {
        Graphs graphs = Release.read(home(folder)).graphs();
        Query query = QueryFactory.create("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } { ?s ?q ?r } }");
        long answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> graphs.select(query, rows -> rows.next().get("n")))
                .distinct()
                .count();
        assertThat(answers).isEqualTo(1);
    }

    @Test
    void labelsFallBack(@TempDir Path folder) throws IOException {
        Labels labels = Release.read(home(folder)).labels();
        assertThat(labels.label(id("greenleaf"), Language.ZH_HANS)).isEqualTo("绿叶");
        assertThat(labels.label(id("redleaf"), Language.ZH_HANS)).isEqualTo("红叶");
        assertThat(labels.label(id("redleaf"), Language.EN)).isEqualTo("紅葉");
        assertThat(labels.label(id("launch-sprout"), Language.EN)).isEqualTo("launch-sprout");
        assertThat(labels.label(NodeFactory.createLiteralString("2 leaves"), Language.EN))
                .isEqualTo("2 leaves");
        assertThat(labels.exact(id("redleaf"), Language.EN)).isEmpty();
        assertThat(labels.has(id("launch-sprout"))).isFalse();
    }

    @Test
    void languagesAreKnownByManyTags() {
        assertThat(Language.parse("ZH_hant")).isEqualTo(Language.ZH_HANT);
        assertThat(Language.parse("zh-TW")).isEqualTo(Language.ZH_HANT);
        assertThat(Language.parse("zh-CN")).isEqualTo(Language.ZH_HANS);
        assertThat(Language.parse("en-GB")).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.parse("fr"))
                .hasMessageContaining("\"fr\"")
                .hasMessageContaining("zh-Hans");
    }

    @Test
    void countsAndVersionAreTold(@TempDir Path folder) throws IOException {
        Release release = Release.read(home(folder));
        assertThat(release.version()).isEqualTo("0.0.1");
        assertThat(release.counts())
                .isEqualTo(new Counts(release.dataset().getDefaultGraph().size(), 1, 1, 1, 2, 1));
    }

    @Test
    void theProgramBringsItsOwnData() {
        Release release = Release.trusted(Folders.bundled());
        assertThat(release.counts().claims()).isGreaterThan(200);
        assertThat(release.digest())
                .isEqualTo(Release.trusted(Folders.in(Path.of(""))).digest());
    }

    private static List<Finding> findings(Folders folders) {
        try {
            Release.trusted(folders);
            return List.of();
        } catch (ProblemException e) {
            return ((Problem.BadData) e.problem()).findings();
        }
    }

    private static Node id(String slug) {
        return NodeFactory.createURI(Prefixes.ID + slug);
    }

    private static Node graph(String name) {
        return NodeFactory.createURI(Prefixes.GRAPH + name);
    }
}
