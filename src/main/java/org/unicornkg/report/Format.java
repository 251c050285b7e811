package org.unicornkg.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The forms in which a report is written.
public enum Format {
    /// Aligned text for a person.
    TABLE("text/plain", "txt"),
    /// RFC 4180, for spreadsheets and scripts.
    CSV("text/csv", "csv"),
    /// For programs: everything, evidence and citation included.
    JSON("application/json", "json");

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /// Returns the format of a name, file ending or media type.
    ///
    /// @throws ProblemException with [Problem.NotAcceptable], naming those that there are
    public static Format parse(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format ->
                        List.of(format.id(), format.suffix, format.mediaType).contains(low))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotAcceptable(name, ids())));
    }

    /// Returns the names of all formats.
    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    /// Returns the name, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the media type, without the charset, which is UTF-8.
    public String mediaType() {
        return mediaType;
    }

    /// Returns the usual ending of a file, without the full stop.
    public String suffix() {
        return suffix;
    }

    /// Writes a report.
    public void write(Report report, Layout layout, Appendable out) throws IOException {
        switch (this) {
            case TABLE -> new TableWriter(layout).write(report, out);
            case CSV -> new CsvWriter(layout).write(report.sheet(), out);
            case JSON -> JsonWriter.write(report, out);
        }
    }
}
