package org.unicornkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.refine.commands.recon.GuessTypesOfColumnCommand;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.ModelException;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.util.ParsingUtilities;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.unicornkg.release.Folders;

/// OpenRefine's own client code works with the service as it is: it reads the manifest, guesses types, reconciles and
/// fetches values.
class OpenRefineTest {

    private static TestServer server;
    private static JsonNode manifest;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.over(Folders.in(Path.of("")));
        address = server.uri("/reconcile").toString();
        manifest = new ObjectMapper().readTree(server.get("/reconcile").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static StandardReconConfig config(
            Optional<ReconType> type, List<StandardReconConfig.ColumnDetail> details, int batch) {
        return new StandardReconConfig(
                address,
                manifest.get("identifierSpace").textValue(),
                manifest.get("schemaSpace").textValue(),
                type.orElse(null),
                true,
                Optional.of(batch),
                details,
                0);
    }

    private static List<Recon> reconciled(StandardReconConfig config, String... names) {
        List<ReconJob> jobs = Stream.of(names).map(config::createSimpleJob).toList();
        return config.batchRecon(jobs, 1);
    }

    @Test
    void aColumnOfNamesIsMatched() {
        List<Recon> found =
                reconciled(config(Optional.empty(), List.of(), 10), "月之暗面", "Zhipu AI", "Moonshot Brewery", "DeepSeek");

        assertThat(found)
                .extracting(recon -> recon.judgment)
                .containsExactly(
                        Recon.Judgment.Matched, Recon.Judgment.Matched, Recon.Judgment.None, Recon.Judgment.None);
        assertThat(found.getFirst().match.id).isEqualTo("moonshot-ai");
        assertThat(found.getFirst().match.name).isEqualTo("Moonshot AI");
        assertThat(found.getFirst().match.types).containsExactly("Company");
        assertThat(found.getFirst().identifierSpace)
                .isEqualTo(manifest.get("identifierSpace").textValue());
        assertThat(found.get(2).candidates)
                .extracting(candidate -> candidate.id)
                .contains("moonshot-ai");
        assertThat(found.get(3).candidates).isNullOrEmpty();
        assertThat(found).extracting(recon -> recon.error).containsOnlyNulls();
    }

    @Test
    void aBatchMayBeAsLargeAsTheManifestSays() {
        int size = manifest.get("batchSize").intValue();
        String[] names = Stream.generate(() -> "Kimi").limit(size).toArray(String[]::new);

        assertThat(reconciled(config(Optional.empty(), List.of(), size), names))
                .hasSize(size)
                .allSatisfy(recon -> assertThat(recon.match.id).isEqualTo("kimi"));
    }

    @Test
    void whatIsWrongIsSaidInTheCell() {
        Recon recon = reconciled(config(Optional.empty(), List.of(), 10), "x".repeat(2_000))
                .getFirst();

        assertThat(recon.error).contains("413");
    }

    @Test
    void otherColumnsAndATypeAreHeeded() throws ModelException {
        Project project = project(
                List.of("person", "works at"),
                List.of(List.of("Wang Guan", "Baichuan"), List.of("Yang Zhilin", "月之暗面")));
        StandardReconConfig config = config(
                Optional.of(new ReconType("Person", "person")),
                List.of(new StandardReconConfig.ColumnDetail("works at", "employer", "employer", null)),
                10);
        List<ReconJob> jobs = new ArrayList<>();
        for (int i = 0; i < project.rows.size(); i++) {
            Row row = project.rows.get(i);
            jobs.add(config.createJob(project, i, row, "person", row.getCell(0)));
        }

        List<Recon> found = config.batchRecon(jobs, 1);

        assertThat(found).extracting(recon -> recon.error).containsOnlyNulls();
        assertThat(found.get(1).match.id).isEqualTo("yang-zhilin");
        assertThat(found.get(0).candidates.getFirst().id).isEqualTo("wang-guan");
        assertThat(found.get(0).candidates.getFirst().score)
                .isLessThan(found.get(1).candidates.getFirst().score);
    }

    @Test
    void typesOfAColumnAreGuessed() throws IOException, ModelException {
        Project project = project(List.of("name"), List.of(List.of("楊植麟"), List.of("Kai-Fu Lee"), List.of("王小川")));

        List<String> guessed = new Guesser().guessed(project, project.columnModel.columns.getFirst());

        assertThat(guessed).first().isEqualTo("Person");
    }

    /// Opens what OpenRefine keeps for its own tests.
    private static final class Guesser extends GuessTypesOfColumnCommand {

        List<String> guessed(Project project, Column column) throws IOException {
            JsonNode types = ParsingUtilities.mapper.valueToTree(guessTypes(project, column, address));
            return types.findValuesAsText("id");
        }
    }

    @Test
    void valuesAreFetched() throws Exception {
        ReconciledDataExtensionJob job = new ReconciledDataExtensionJob(
                ReconciledDataExtensionJob.DataExtensionConfig.reconstruct("""
                        {"properties": [{"id": "founder", "name": "founder"},
                                        {"id": "investor", "settings": {"limit": "1"}},
                                        {"id": "field"}]}
                        """), address);
        Map<String, ReconCandidate> known = new HashMap<>();

        Map<String, ReconciledDataExtensionJob.DataExtension> rows =
                job.extend(Set.of("moonshot-ai", "no-such-thing"), known);

        assertThat(job.columns).extracting(column -> column.id).containsExactly("founder", "investor", "field");
        assertThat(job.columns).extracting(column -> column.name).containsExactly("founder", "investor", "field");
        assertThat(job.columns.getFirst().expectedType.id).isEqualTo("Person");
        assertThat(known).containsKey("yang-zhilin");
        assertThat(values(of(rows, "moonshot-ai"), 0)).contains("yang-zhilin");
        assertThat(values(of(rows, "moonshot-ai"), 1)).hasSize(1);
        assertThat(of(rows, "no-such-thing").data).isEmpty();
    }

    @Test
    void numbersAndDatesAreFetchedAsSuch() throws Exception {
        ReconciledDataExtensionJob job = new ReconciledDataExtensionJob(
                ReconciledDataExtensionJob.DataExtensionConfig.reconstruct(
                        "{\"properties\": [{\"id\": \"earliest\"}, {\"id\": \"value\"}, {\"id\": \"date\"}]}"),
                address);

        String id = "valuation-moonshot-ai-over-3-billion-usd";
        Object[] row = of(job.extend(Set.of(id), new HashMap<>()), id).data[0];

        assertThat(row[0]).isInstanceOf(OffsetDateTime.class).asString().startsWith("2024-01-01");
        assertThat(row[1]).isInstanceOf(Number.class);
        assertThat(row[2]).isEqualTo("2024");
    }

    private static ReconciledDataExtensionJob.DataExtension of(
            Map<String, ReconciledDataExtensionJob.DataExtension> rows, String id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private static List<String> values(ReconciledDataExtensionJob.DataExtension extension, int column) {
        return Stream.of(extension.data)
                .map(row -> row[column])
                .filter(ReconCandidate.class::isInstance)
                .map(value -> ((ReconCandidate) value).id)
                .toList();
    }

    private static Project project(List<String> columns, List<List<String>> rows) throws ModelException {
        Project project = new Project();
        for (int i = 0; i < columns.size(); i++) {
            project.columnModel.addColumn(i, new Column(i, columns.get(i)), false);
            project.columnModel.setMaxCellIndex(i);
        }
        for (List<String> cells : rows) {
            Row row = new Row(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                row.setCell(i, new Cell(cells.get(i), null));
            }
            project.rows.add(row);
        }
        return project;
    }
}
