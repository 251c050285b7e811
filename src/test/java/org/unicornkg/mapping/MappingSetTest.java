package org.unicornkg.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A file of mappings is written as it was read.
final class MappingSetTest {

    private static final String HEADER = """
            #curie_map:
            #  id: https://w3id.org/unicorn-kg/id/
            #  wd: http://www.wikidata.org/entity/   # a comment of YAML
            #mapping_set_id: https://w3id.org/unicorn-kg/mapping/test
            #license: https://creativecommons.org/licenses/by/4.0/
            #unknown_slot: [stays, too]
            #extension_definitions:
            #  - slot_name: last_checked
            #    property: kg:lastChecked
            #    type_hint: xsd:date
            """;

    private static final String ROWS = """
            object_id\tsubject_id\tpredicate_id\tpredicate_modifier\tmapping_justification\tauthor_label\tmapping_date\tcomment\tlast_checked
            wd:Q90000001\tid:greenleaf\tskos:exactMatch\t\tsemapv:ManualMappingCuration\tA|B\t2026-11-29\t"says ""yes"", with a\ttab
            and a line"\t2026-11-30
            wd:Q90000002\tid:greenleaf\tskos:exactMatch\tNot\tsemapv:ManualMappingCuration\tA\t2026-11-29\t綠葉, and not 红叶\t
            sssom:NoTermFound\tid:redleaf\tskos:exactMatch\t\tsemapv:ManualMappingCuration\tA\t2026-11-29\t\t
            """;

    private static final String TEXT = HEADER + ROWS;

    @TempDir
    private Path folder;

    private static MappingSet parse(String text) {
        MappingFile file = MappingFile.parse(text, "test.sssom.tsv");
        assertThat(file.findings()).isEmpty();
        return file.set();
    }

    @Test
    void nothingIsLost() {
        assertThat(parse(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void theFilesOfTheRepositoryAreWrittenAsTheyStand() throws IOException {
        for (String name : List.of("wikidata", "proposals")) {
            Path file = Path.of("data/links/" + name + ".sssom.tsv");
            assertThat(MappingSet.read(file, name).text()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void windowsLinesAreRead() {
        assertThat(parse(TEXT.replace("\n", "\r\n")).text()).isEqualTo(TEXT);
    }

    @Test
    void aRowSaysWhatItSays() {
        MappingSet set = parse(TEXT);
        Mapping link = set.mappings().getFirst();
        assertThat(set.status(link)).isEqualTo(MappingStatus.ACCEPTED);
        assertThat(link.item()).contains("Q90000001");
        assertThat(link.lastChecked()).contains(LocalDate.of(2026, 11, 30));
        assertThat(link.cell("comment")).isEqualTo("says \"yes\", with a\ttab\nand a line");
        assertThat(link.line()).isEqualTo(12);
        assertThat(set.status(set.mappings().get(1))).isEqualTo(MappingStatus.REJECTED);
        assertThat(set.mappings().get(1).line()).isEqualTo(14);
        assertThat(set.status(set.mappings().get(2))).isEqualTo(MappingStatus.NO_ITEM);
        assertThat(set.mappings().get(2).item()).isEmpty();
        assertThat(set.accepted(link.subject())).contains(link);
    }

    @Test
    void aNewRowStandsWhereItsThingBelongs() {
        Mapping added = Mapping.of(Map.of(
                "subject_id", "id:kiwi",
                "predicate_id", Mapping.EXACT,
                "object_id", "wd:Q90000009",
                "mapping_justification", "semapv:ManualMappingCuration",
                "author_label", "C",
                "mapping_date", "2026-11-29",
                "confidence", "0.9"));
        MappingSet set = parse(TEXT).with(added);
        assertThat(set.mappings().get(2)).isEqualTo(added);
        MappingSet again = parse(set.text());
        assertThat(again.columns()).endsWith("last_checked", "confidence");
        assertThat(again.mappings().get(2).cells()).containsAllEntriesOf(added.cells());
        assertThat(again.without(again.mappings().get(2)).mappings()).hasSize(3);
    }

    @Test
    void itIsWrittenInPlaceOfTheOld() throws IOException {
        Path file = folder.resolve("links/test.sssom.tsv");
        parse(TEXT).write(file);
        MappingSet changed = parse(TEXT)
                .map(mapping ->
                        mapping.subject().equals(NodeFactory.createURI("https://w3id.org/unicorn-kg/id/redleaf"))
                                ? mapping.with("comment", "looked again")
                                : mapping);
        changed.write(file);
        assertThat(Files.readString(file)).contains("looked again").startsWith(HEADER);
        try (var files = Files.list(folder.resolve("links"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "#a: b\n",
                "\uFEFF#a: b\nsubject_id\n",
                "subject_id\n\"never closed\n",
                "#!!java.net.URL [a]\nx\n"
            })
    void whatIsNoMappingSetIsSaid(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.tsv"), text);
        assertThatThrownBy(() -> MappingSet.read(file, "bad.tsv"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        Problem.BadData.class,
                                        broken -> assertThat(broken.findings())
                                                .extracting(Finding::rule)
                                                .containsOnly("mapping")));
    }

    @Test
    void bytesThatAreNoTextAreSaid() throws IOException {
        Path file = Files.write(folder.resolve("bad.tsv"), new byte[] {'#', (byte) 0xFF, '\n'});
        assertThat(MappingFile.read(file, "bad.tsv").findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(MappingFile.read(folder.resolve("none.tsv"), "none.tsv").findings())
                .extracting(Finding::message)
                .containsExactly("there is no such file");
    }
}
