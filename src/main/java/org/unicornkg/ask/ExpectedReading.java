package org.unicornkg.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A question with the reading that it should get.
///
/// @param question as people ask it
/// @param reports names of the saved queries that answer it, any of which is right; empty where none does
/// @param parameters `name=value`, values as slugs; of the first of the reports
record ExpectedReading(String question, List<String> reports, Set<String> parameters) {

    /// What stands for "no report".
    private static final String NONE = "-";

    private static final CSVFormat TSV = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null)
            .get();

    ExpectedReading {
        reports = List.copyOf(reports);
        parameters = Set.copyOf(parameters);
    }

    /// Reads a file of tab-separated values with the columns `question`, `report` (several separated by `|`) and
    /// `parameters` (several separated by `;`); further ones are for people.
    ///
    /// @throws ProblemException with [Problem.Unreadable] where a column is missing
    static List<ExpectedReading> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.Unreadable(file.toString(), "there is no such file"));
        }
        List<ExpectedReading> expected = new ArrayList<>();
        try (var records = TSV.parse(Files.newBufferedReader(file))) {
            if (!records.getHeaderNames().containsAll(List.of("question", "report", "parameters"))) {
                throw new ProblemException(new Problem.Unreadable(
                        file.toString(), "its first line must name the columns question, report, parameters"));
            }
            for (CSVRecord line : records) {
                expected.add(new ExpectedReading(
                        line.get("question"),
                        parts(line.get("report"), "\\|"),
                        Set.copyOf(parts(line.get("parameters"), ";"))));
            }
        }
        return expected;
    }

    private static List<String> parts(String text, String separator) {
        return text.isBlank() || text.equals(NONE)
                ? List.of()
                : List.of(text.split(separator, -1)).stream().map(String::strip).toList();
    }

    /// Returns whether a reading is right. What is usual
    /// need not be expected, and two people between whom a tie is sought may stand in either order.
    boolean isRight(Reading reading) {
        Set<String> given = new TreeSet<>(reading.shownArguments());
        reading.query()
                .header()
                .parameters()
                .forEach(parameter -> parameter
                        .usual()
                        .map(usual -> parameter.name() + "=" + usual)
                        .filter(usual -> !parameters.contains(usual))
                        .ifPresent(given::remove));
        return reports.contains(reading.query().name())
                && (given.equals(parameters) || unordered(given).equals(unordered(parameters)));
    }

    private static Set<String> unordered(Set<String> parameters) {
        Set<String> unordered = new TreeSet<>();
        parameters.forEach(parameter -> unordered.add(parameter.replaceFirst("^other=", "person=")));
        return unordered;
    }
}
