package org.unicornkg.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// All saved queries of a folder. Immutable.
public final class Catalogue {

    private final SortedMap<String, SavedQuery> queries;

    private Catalogue(SortedMap<String, SavedQuery> queries) {
        this.queries = queries;
    }

    /// Reads every `<name>.rq` of a folder.
    ///
    /// @throws ProblemException with [Problem.BadData] when one is broken, holding what is wrong with any of
    ///     them
    public static Catalogue read(Path folder) {
        SortedMap<String, SavedQuery> queries = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Path path : files(folder)) {
            try {
                SavedQuery query = SavedQuery.read(path);
                queries.put(query.name(), query);
            } catch (ProblemException e) {
                if (!(e.problem() instanceof Problem.BadData broken)) {
                    throw e;
                }
                findings.addAll(broken.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new ProblemException(new Problem.BadData(findings));
        }
        return new Catalogue(queries);
    }

    /// Reads one query alone, for who needs no other.
    ///
    /// @throws ProblemException with [Problem.BadData] when it is broken, [Problem.UnknownReport] when there is none
    public static SavedQuery read(Path folder, String name) {
        String file = name + SavedQuery.ENDING;
        return files(folder).stream()
                .filter(path -> String.valueOf(path.getFileName()).equals(file))
                .findFirst()
                .map(SavedQuery::read)
                .orElseGet(() -> read(folder).get(name));
    }

    /// Returns all queries, by name.
    public Collection<SavedQuery> all() {
        return queries.values();
    }

    /// Returns the query of that name.
    ///
    /// @throws ProblemException with [Problem.UnknownReport], naming those with a similar name
    public SavedQuery get(String name) {
        SavedQuery query = queries.get(name);
        if (query == null) {
            throw new ProblemException(new Problem.UnknownReport(name, Nearest.to(name, queries.keySet())));
        }
        return query;
    }

    /// Returns the files of saved queries in a folder, by name.
    static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(SavedQuery.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
