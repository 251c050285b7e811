package org.unicornkg.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.jena.graph.Node;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// A file of mappings: what it says of itself, and its rows.
///
/// Written again it is as it was read, but for rows that were changed, for quotes, which a value has where it needs
/// them, and for the ends of lines, which are line feeds.
///
/// @param header the lines of the metadata block as they stand in the file, each with its `#`
/// @param metadata what they say
/// @param columns in the order of the file
/// @param mappings in the order of the file
/// @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV</a>
public record MappingSet(List<String> header, Metadata metadata, List<String> columns, List<Mapping> mappings) {

    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .setIgnoreEmptyLines(false)
            .get();

    public MappingSet {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        mappings = List.copyOf(mappings);
    }

    /// Reads a file of which nothing is wrong.
    ///
    /// @param shown how findings name it
    /// @throws ProblemException with [Problem.BadData] where something is
    public static MappingSet read(Path file, String shown) {
        MappingFile read = MappingFile.read(file, shown);
        if (!read.findings().isEmpty()) {
            throw new ProblemException(new Problem.BadData(read.findings()));
        }
        return read.set();
    }

    /// Returns a set with the same header and columns, and no rows.
    public MappingSet empty() {
        return new MappingSet(header, metadata, columns, List.of());
    }

    /// Tells whether its rows are proposals, on which nobody decided yet: its header declares where answers stand.
    public boolean isOfProposals() {
        return metadata.extensions().containsKey(Mapping.DECISION);
    }

    /// Returns what a row says.
    public MappingStatus status(Mapping mapping) {
        return mapping.status(isOfProposals());
    }

    /// Tells whether a row links its thing: somebody decided that it is the very item.
    public boolean isLink(Mapping mapping) {
        return status(mapping) == MappingStatus.ACCEPTED && mapping.isExact();
    }

    /// Tells whether after a row nobody is asked about its thing any more: it is linked, or there is no item.
    public boolean isSettling(Mapping mapping) {
        return isLink(mapping) || status(mapping) == MappingStatus.NO_ITEM;
    }

    /// Returns the rows that link things.
    public List<Mapping> links() {
        return mappings.stream().filter(this::isLink).toList();
    }

    /// Returns the rows of a thing.
    public List<Mapping> of(Node subject) {
        return mappings.stream()
                .filter(mapping -> mapping.subject().equals(subject))
                .toList();
    }

    /// Returns the row that says that the thing is the very item.
    public Optional<Mapping> accepted(Node subject) {
        return of(subject).stream().filter(this::isLink).findFirst();
    }

    /// Returns the set with one more row: after those of the same thing, else where its subject belongs by alphabet,
    /// so that two people who add rows rarely meet.
    public MappingSet with(Mapping added) {
        String subject = added.cell("subject_id");
        List<Mapping> more = new ArrayList<>(mappings);
        int place = 0;
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).cell("subject_id").compareTo(subject) <= 0) {
                place = i + 1;
            }
        }
        more.add(place, added);
        return withMappings(more);
    }

    /// Returns the set without a row.
    public MappingSet without(Mapping taken) {
        return withMappings(
                mappings.stream().filter(mapping -> !mapping.equals(taken)).toList());
    }

    /// Returns the set with each row changed.
    public MappingSet map(UnaryOperator<Mapping> change) {
        return withMappings(mappings.stream().map(change).toList());
    }

    private MappingSet withMappings(List<Mapping> others) {
        Set<String> all = new LinkedHashSet<>(columns);
        others.forEach(mapping -> all.addAll(mapping.cells().keySet()));
        return new MappingSet(header, metadata, List.copyOf(all), others);
    }

    /// Returns the file as it is written.
    public String text() {
        StringBuilder text = new StringBuilder();
        header.forEach(line -> text.append(line).append('\n'));
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(columns);
            for (Mapping mapping : mappings) {
                printer.printRecord(columns.stream().map(mapping::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return text.toString();
    }

    /// Writes the file beside the old one and puts it in its place: whoever reads finds one or the other.
    public void write(Path file) {
        try {
            // Behind a link the file that it leads to is written.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = Objects.requireNonNull(target.getParent());
            Files.createDirectories(folder);
            // Not a temporary file of Java's: only its owner could read that one.
            Path beside = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
            try {
                Files.writeString(beside, text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
