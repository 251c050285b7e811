package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;

/// A folder of saved queries.
class CatalogueTest {

    @Test
    void queriesComeByName() {
        assertThat(SmallRelease.CATALOGUE.all())
                .extracting(SavedQuery::name)
                .containsExactly("companies", "moves", "who-left");
    }

    @Test
    void oneQueryIsReadAlone() {
        Path folder = SmallRelease.HOME.resolve("queries");

        assertThat(Catalogue.read(folder, "who-left")).isEqualTo(SmallRelease.CATALOGUE.get("who-left"));
        assertThatThrownBy(() -> Catalogue.read(folder, "../queries/who-left")).hasMessageContaining("is not a report");
    }

    @Test
    void theHeaderIsRead() {
        SavedQuery query = SmallRelease.CATALOGUE.get("who-left");
        Header header = query.header();

        assertThat(header.summary().in(Language.EN)).isEqualTo("Who left which company, and for where");
        assertThat(header.summary().in(Language.ZH_HANS)).isEqualTo("谁离开了哪家公司、去了哪里");
        assertThat(header.questions()).containsExactly("who left {organization}?", "誰離開了{organization}");
        assertThat(header.tags()).containsExactly("people");
        assertThat(header.view()).contains(new View(View.Kind.TIMELINE, Map.of("start", "date", "label", "person")));
        assertThat(header.parameter("organization")).get().satisfies(parameter -> {
            assertThat(parameter.type().written()).isEqualTo("kg:Company");
            assertThat(parameter.isMany()).isTrue();
            assertThat(parameter.isRequired()).isFalse();
            assertThat(parameter.example()).isEqualTo(Optional.empty());
        });
        assertThat(query.columns()).containsExactly("person", "organization", "destination", "date", "value", "claim");
    }

    @Test
    void unknownReportNamesTheNearest() {
        assertThatThrownBy(() -> SmallRelease.CATALOGUE.get("who-lefft"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.UnknownReport("who-lefft", List.of("who-left"))));
        assertThatThrownBy(() -> SmallRelease.CATALOGUE.get("../../etc/passwd"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.UnknownReport("../../etc/passwd", List.of())));
    }

    @Test
    void everyBrokenFileIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.rq"), "#+ summary: [\nSELECT ?s { ?s ?p ?o }");
        Files.writeString(folder.resolve("two.rq"), "#+ summary: Two\nSELECT ?s { ?s ?p }");
        Files.write(folder.resolve("note.txt"), List.of("no query"));

        assertThatThrownBy(() -> Catalogue.read(folder)).isInstanceOfSatisfying(ProblemException.class, e -> {
            Problem.BadData broken = (Problem.BadData) e.problem();
            assertThat(broken.findings()).extracting(Finding::rule).containsExactly("header-syntax", "query-syntax");
        });
    }

    @Test
    void bytesThatAreNoTextAreTold(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("bytes.rq"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThatThrownBy(() -> Catalogue.read(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Unreadable.class));
    }
}
