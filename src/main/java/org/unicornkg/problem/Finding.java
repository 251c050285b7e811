package org.unicornkg.problem;

import java.util.Comparator;
import java.util.Locale;

/// Something wrong in a file of data, ontology or queries: a value in a list, never an exception.
///
/// @param file the path as the user would type it, relative to the home folder where it lies in it
/// @param line from 1; 0 where no single line is at fault
/// @param severity whether it fails the check
/// @param rule stable id in kebab-case, a heading of docs/findings.md or, for shapes, the end of the shape's IRI
/// @param message what is wrong and what to do, in one or two sentences
public record Finding(String file, int line, Severity severity, String rule, String message)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::severity);

    public Finding {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " of " + file);
        }
    }

    /// Makes a finding that fails the check.
    public static Finding error(String file, int line, String rule, String message) {
        return new Finding(file, line, Severity.ERROR, rule, message);
    }

    /// Makes a finding that the check lets pass.
    public static Finding warning(String file, int line, String rule, String message) {
        return new Finding(file, line, Severity.WARNING, rule, message);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /// Returns `file:line: rule: message`, the form in which editors jump to the place.
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        String weight = severity == Severity.ERROR ? "" : severity.name().toLowerCase(Locale.ROOT) + ": ";
        return place + ": " + weight + rule + ": " + message;
    }
}
