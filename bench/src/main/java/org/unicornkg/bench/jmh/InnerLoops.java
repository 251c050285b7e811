package org.unicornkg.bench.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.query.AdHocQuery;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.report.Format;
import org.unicornkg.report.Layout;
import org.unicornkg.report.Report;
import org.unicornkg.report.Reporter;
import org.unicornkg.report.ResultSyntax;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;

/// What the server does again and again, on the release that comes with the jar: parse, bind, find, label, write, and
/// match names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerLoops {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private @Nullable Loaded loaded;

    /// All that is made once.
    private record Loaded(
            KnowledgeBase base, Names names, Reporter reporter, SavedQuery query, Arguments arguments, Report report) {

        static Loaded load() {
            Folders folders = Folders.bundled();
            KnowledgeBase base = Release.trusted(folders).base();
            Names names = Names.of(base);
            Reporter reporter = Reporter.of(base, Evidence.of(base.graphs(), SourceTexts.none()));
            SavedQuery query = Catalogue.read(folders.queries(), "people-of-a-company");
            Arguments arguments = Arguments.read(query, Map.of("organization", List.of("moonshot-ai")), names);
            Report report = reporter.run(query, arguments, Language.EN, Limits.usual());
            return new Loaded(base, names, reporter, query, arguments, report);
        }
    }

    /// Reads the release.
    @Setup
    public void load() {
        loaded = Loaded.load();
    }

    private Loaded loaded() {
        return Objects.requireNonNull(loaded);
    }

    /// Parses and examines the text of a query, as `/sparql` does.
    @Benchmark
    public AdHocQuery parseQuery() {
        return AdHocQuery.of(loaded().query().text());
    }

    /// Binds the arguments of a saved query.
    @Benchmark
    public Query bindQuery() {
        return loaded().query().bind(loaded().arguments());
    }

    /// Runs a saved query and writes the rows as SPARQL's JSON.
    @Benchmark
    public byte[] runAndWriteRows() {
        Query query = loaded().query().bind(loaded().arguments());
        return loaded().base().graphs().select(query, LIMIT, InnerLoops::json);
    }

    private static byte[] json(RowSet rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSyntax.JSON.write(rows, out);
        return out.toByteArray();
    }

    /// Runs a saved query and adds labels and evidence.
    @Benchmark
    public Report buildReport() {
        return loaded().reporter().run(loaded().query(), loaded().arguments(), Language.EN, Limits.usual());
    }

    /// Writes a report as JSON.
    @Benchmark
    public String writeReport() throws IOException {
        StringBuilder out = new StringBuilder();
        Format.JSON.write(loaded().report(), Layout.plain(), out);
        return out.toString();
    }

    /// Finds a thing by its exact name.
    @Benchmark
    public Match matchName() {
        return loaded().names().match("月之暗面", Optional.empty());
    }

    /// Finds a thing by a name with a slip in it.
    @Benchmark
    public Match matchSlip() {
        return loaded().names().match("Moonshoot AI", Optional.empty());
    }
}
