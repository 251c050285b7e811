package org.unicornkg.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.RowSet;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Unanswered;

/// A question kept in a file: a SPARQL 1.1 SELECT or CONSTRUCT query under a header.
///
/// @param name the file's name without `.rq`
/// @param file the path as findings show it
/// @param text the whole file
/// @param kind what it answers with
/// @param header what its `#+` lines say
/// @param digest of the text: the version of the query, which an answer is cited with
public record SavedQuery(String name, String file, String text, Kind kind, Header header, Digest digest) {

    /// The column that holds the claim on which a row rests.
    public static final String CLAIM = "claim";

    /// The tag of queries that ask other services.
    static final String FEDERATED = "federated";

    static final String ENDING = ".rq";

    /// What a saved query answers with.
    public enum Kind {
        /// Rows and columns: a SELECT.
        TABLE,
        /// Triples: a CONSTRUCT.
        GRAPH;

        /// Returns the name, in lower case.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Kind of(Query query) {
            return query.isConstructType() ? GRAPH : TABLE;
        }
    }

    /// Reads one file.
    ///
    /// @throws ProblemException with [Problem.BadData] when the header or the query is broken, each fault with
    ///     its line
    public static SavedQuery read(Path path) {
        String file = shown(path);
        try {
            return parse(file, Files.readString(path));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Unreadable(file, "not a readable file of UTF-8 text"), e);
        }
    }

    private static String shown(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return (name == null ? "" : name + "/") + path.getFileName();
    }

    /// Parses the text of a file.
    ///
    /// @param file the path as findings show it; its last part names the query
    static SavedQuery parse(String file, String text) {
        List<Finding> findings = new ArrayList<>();
        Kind kind = kind(file, text, findings);
        Header header = HeaderReader.read(file, text, kind, findings);
        if (!findings.isEmpty()) {
            throw new ProblemException(
                    new Problem.BadData(findings.stream().sorted().toList()));
        }
        String last = file.substring(file.lastIndexOf('/') + 1);
        String name = last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
        return new SavedQuery(name, file, text, kind, header, new Digest(Digest.sha256(text)));
    }

    /// Returns the query, parsed anew: Jena's queries can be changed, a saved query cannot.
    public Query query() {
        return QueryFactory.create(text, Syntax.syntaxARQ);
    }

    /// Returns the names of the columns, in order; none where the query answers with a graph.
    public List<String> columns() {
        return kind == Kind.GRAPH ? List.of() : query().getResultVars();
    }

    /// Returns the query with the arguments in it, as VALUES.
    public Query bind(Arguments arguments) {
        return ParameterBinding.bind(query(), arguments);
    }

    /// Runs the query for a table.
    ///
    /// @throws IllegalStateException where it answers with a graph
    public Outcome run(Graphs graphs, Arguments arguments, Limits limits) {
        require(Kind.TABLE);
        return Outcome.told(graphs, bind(arguments), limits);
    }

    /// Tells whether it asks other services, which may answer otherwise tomorrow.
    public boolean isFederated() {
        return header.tags().contains(FEDERATED);
    }

    /// Runs the query for a graph.
    ///
    /// @throws IllegalStateException where it answers with a table
    /// @throws ProblemException with [Problem.TooSlow] at the time limit
    public Triples triples(Graphs graphs, Arguments arguments, Limits limits) {
        require(Kind.GRAPH);
        return Triples.of(graphs, bind(arguments), limits);
    }

    /// Tells whether it answers with anything. Of a table, the first row that is found is enough. What other services
    /// know is not missed where they do not answer.
    ///
    /// @throws ProblemException with [Problem.TooSlow] at the time limit
    public boolean hasAnswer(Graphs graphs, Arguments arguments, Allowance allowance) {
        Query query = bind(arguments);
        Allowance forgiving = allowance.telling(new Unanswered());
        if (kind == Kind.GRAPH) {
            return !graphs.graph(query, forgiving).isEmpty();
        }
        if (query.hasOrderBy()) {
            query.getOrderBy().clear();
        }
        query.setLimit(1);
        return graphs.select(query, forgiving, RowSet::hasNext);
    }

    private void require(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException(name + " answers with a " + kind.id() + ", not a " + wanted.id());
        }
    }

    private static Kind kind(String file, String text, List<Finding> findings) {
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxARQ);
            if (!query.isSelectType() && !query.isConstructType()) {
                findings.add(Finding.error(
                        file,
                        0,
                        "query-kind",
                        "a saved query is a SELECT, which gives a table, or a CONSTRUCT, which gives a graph"));
            }
            return Kind.of(query);
        } catch (QueryException e) {
            SyntaxFault fault = SyntaxFault.of(e);
            findings.add(Finding.error(file, fault.line(), "query-syntax", fault.message()));
            return Kind.TABLE;
        }
    }
}
