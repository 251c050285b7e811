package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @Test
    void whatIsReadBackGivesTheSameTableAndTheSameFile(@TempDir Path folder) throws IOException {
        Results results = new Results();
        Line line = new Line(Line.Kind.QUERY, "founders, small", "10k", Unit.REQUESTS);
        results.put(line, Results.OURS, new Cell.Measured(3000.5));
        results.put(line, "RDF4J", new Cell.Over(30));
        results.put(line, "Virtuoso", new Cell.Absent("said \"no\",\nand went"));
        results.put(line, "Oxigraph", new Cell.Different(12, "1 row, not 2"));
        Path file = Files.writeString(folder.resolve("results.csv"), Csv.text(results));

        Results again = Csv.read(file);

        assertThat(Csv.text(again)).isEqualTo(Files.readString(file)).contains("query,\"founders, small\",10k,ours");
        assertThat(Table.markdown(again)).contains("said \"no\", and went");
    }
}
