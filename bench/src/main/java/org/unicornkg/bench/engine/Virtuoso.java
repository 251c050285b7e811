package org.unicornkg.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// OpenLink Virtuoso 7 of Debian, with a database and a configuration of its own.
final class Virtuoso implements Engine {

    private static final Path SERVER = Path.of("/usr/bin/virtuoso-t");
    private static final Path ISQL = Path.of("/usr/bin/isql-vt");
    private static final String GRAPH = "http://localhost/bench";
    /// Bytes of memory for one buffer of 8 KiB, by OpenLink's own table for 2 GB and more.
    private static final int BYTES_A_BUFFER = 12_000;

    private final Settings settings;

    Virtuoso(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Virtuoso";
    }

    @Override
    public Optional<String> missing() {
        return Files.isExecutable(SERVER) && Files.isExecutable(ISQL)
                ? Optional.empty()
                : Optional.of("needs Debian's virtuoso-opensource-7-bin");
    }

    @Override
    public Server start(Graph graph) throws IOException {
        Path folder = settings.work().resolve("virtuoso-" + graph.name());
        Folders.empty(folder);
        int sql = Launched.freePort();
        int http = Launched.freePort();
        Files.writeString(folder.resolve("virtuoso.ini"), configuration(sql, http, graph));
        Launched process = Launched.start(
                folder,
                settings.work().resolve("virtuoso-" + graph.name() + ".log"),
                Map.of(),
                List.of(SERVER.toString(), "+foreground", "+configfile", "virtuoso.ini"));
        try {
            byte[] first = Http.query("/sparql", "ASK {}");
            process.ready(http, first, settings.start());
            load(folder, sql, graph);
            Duration ready = process.ready(http, first, settings.start());
            return new Server(process, http, "/sparql", ready, false, true);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }

    private void load(Path folder, int sql, Graph graph) throws IOException {
        Path file = graph.finished().toAbsolutePath();
        String commands = "ld_dir('" + file.getParent() + "', '" + file.getFileName() + "', '" + GRAPH + "');"
                + " rdf_loader_run(); checkpoint;";
        Launched.start(
                        folder,
                        settings.work().resolve("virtuoso-load-" + graph.name() + ".log"),
                        Map.of(),
                        List.of(
                                ISQL.toString(),
                                Integer.toString(sql),
                                "dba",
                                "dba",
                                "VERBOSE=OFF",
                                "exec=" + commands))
                .end(settings.start());
    }

    private String configuration(int sql, int http, Graph graph) {
        long buffers = settings.heapBytes() / BYTES_A_BUFFER;
        return """
                [Database]
                DatabaseFile = virtuoso.db
                ErrorLogFile = virtuoso.log
                LockFile = virtuoso.lck
                TransactionFile = virtuoso.trx
                xa_persistent_file = virtuoso.pxa
                [TempDatabase]
                DatabaseFile = virtuoso-temp.db
                TransactionFile = virtuoso-temp.trx
                [Parameters]
                ServerPort = %d
                DirsAllowed = ., %s
                NumberOfBuffers = %d
                MaxDirtyBuffers = %d
                ServerThreads = 50
                [HTTPServer]
                ServerPort = localhost:%d
                ServerThreads = 20
                KeepAliveTimeout = 15
                MaxKeepAlives = 20
                [SPARQL]
                DefaultGraph = %s
                ResultSetMaxRows = 100000
                MaxQueryExecutionTime = %d
                """.formatted(
                        sql,
                        graph.finished().toAbsolutePath().getParent(),
                        buffers,
                        buffers * 3 / 4,
                        http,
                        GRAPH,
                        settings.query().toSeconds());
    }
}
