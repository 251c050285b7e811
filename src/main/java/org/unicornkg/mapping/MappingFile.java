package org.unicornkg.mapping;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.unicornkg.problem.Finding;
import org.yaml.snakeyaml.error.YAMLException;

/// A mapping set as it was read, and what is wrong with its file.
///
/// @param set holds the rows of which nothing is wrong
/// @param findings empty where the whole file is right
public record MappingFile(MappingSet set, List<Finding> findings) {

    private static final String RULE = "mapping";

    public MappingFile {
        findings = List.copyOf(findings);
    }

    /// Reads a file, whatever is wrong with it.
    ///
    /// @param shown how findings name it
    public static MappingFile read(Path file, String shown) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), shown);
        } catch (MalformedInputException e) {
            return broken(shown, "it holds bytes that are not UTF-8: save it as UTF-8");
        } catch (NoSuchFileException e) {
            return broken(shown, "there is no such file");
        } catch (IOException e) {
            return broken(shown, "it cannot be read: " + e.getMessage());
        }
    }

    private static MappingFile broken(String shown, String why) {
        MappingSet nothing = new MappingSet(List.of(), Metadata.none(), List.of(), List.of());
        return new MappingFile(nothing, List.of(Finding.error(shown, 0, RULE, why)));
    }

    /// Reads the text of a file.
    ///
    /// @param shown how findings name it
    public static MappingFile parse(String read, String shown) {
        if (read.startsWith("\uFEFF")) {
            return broken(shown, "it begins with a byte order mark, which SSSOM forbids: save it as UTF-8 without one");
        }
        String text = read.replace("\r\n", "\n");
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("#")).toList();
        List<Finding> findings = new ArrayList<>();
        Metadata metadata = metadata(header, shown, findings);
        int start = header.stream().mapToInt(line -> line.length() + 1).sum();
        String rows = text.substring(Math.min(start, text.length()));
        List<String> columns = new ArrayList<>();
        List<Mapping> mappings = new ArrayList<>();
        long line = header.size() + 1L;
        try (CSVParser parser = CSVParser.parse(rows, MappingSet.FORMAT)) {
            for (CSVRecord record : parser) {
                boolean isBlank = record.size() == 1 && record.get(0).isBlank();
                if (isBlank) {
                    // An editor's empty line says nothing.
                } else if (columns.isEmpty()) {
                    columns.addAll(record.toList());
                    findings.addAll(MappingRules.ofColumns(columns, metadata, shown, (int) line));
                } else if (record.size() != columns.size()) {
                    findings.add(Finding.error(
                            shown,
                            (int) line,
                            RULE,
                            "this row has " + record.size() + " cells and the file " + columns.size()
                                    + " columns: put a tab between two cells, also between empty ones"));
                } else {
                    mappings.add(mapping(columns, record, (int) line));
                }
                line = header.size() + parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | RuntimeException e) {
            // The parser throws this where a quote is never closed.
            findings.add(
                    Finding.error(shown, (int) line, RULE, "from here on the rows cannot be read: " + e.getMessage()));
        }
        if (columns.isEmpty() && findings.isEmpty()) {
            findings.add(Finding.error(shown, header.size() + 1, RULE, "there is no line with names of columns"));
        }
        if (!findings.isEmpty()) {
            return new MappingFile(new MappingSet(header, metadata, columns, List.of()), findings);
        }
        MappingSet set = new MappingSet(header, metadata, columns, mappings);
        findings.addAll(MappingRules.ofRows(set, shown));
        return new MappingFile(findings.isEmpty() ? set : set.empty(), findings);
    }

    private static Metadata metadata(List<String> header, String shown, List<Finding> findings) {
        try {
            Metadata metadata = Metadata.parse(header);
            findings.addAll(MappingRules.ofMetadata(metadata, shown));
            return metadata;
        } catch (YAMLException e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            findings.add(Finding.error(shown, 1, RULE, "the lines with # are no YAML: " + why));
            return Metadata.none();
        }
    }

    private static Mapping mapping(List<String> columns, CSVRecord record, int line) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), record.get(i));
        }
        return new Mapping(cells, line);
    }
}
