package org.unicornkg.bench.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unicornkg.bench.http.Http;

/// Eclipse RDF4J's server, its war in an embedded Jetty, with a store in memory.
final class Rdf4j implements Engine {

    private static final String REPOSITORY = """
            @prefix config: <tag:rdf4j.org,2023:config/> .
            [] a config:Repository ;
               config:rep.id "bench" ;
               config:rep.impl [
                  config:rep.type "openrdf:SailRepository" ;
                  config:sail.impl [ config:sail.type "openrdf:MemoryStore" ; config:mem.persist false ] ] .
            """;

    private final Settings settings;
    private final Path war;

    Rdf4j(Settings settings) {
        this.settings = settings;
        this.war = settings.repository().toAbsolutePath().resolve("bench/target/peers/rdf4j-http-server.war");
    }

    @Override
    public String name() {
        return "RDF4J";
    }

    @Override
    public Optional<String> missing() {
        return Files.isRegularFile(war) ? Optional.empty() : Optional.of("Maven did not fetch its war");
    }

    @Override
    public Server start(Graph graph) throws IOException {
        int port = Launched.freePort();
        Path folder = settings.work().resolve("rdf4j-" + graph.name());
        Folders.empty(folder);
        List<String> command = JavaCommand.peer(
                settings.heap(),
                List.of("-Dorg.eclipse.rdf4j.appdata.basedir=" + folder, "-Dlogback.configurationFile=none"),
                "org.unicornkg.bench.engine.Rdf4jServer",
                List.of(
                        Integer.toString(port),
                        war.toString(),
                        folder.resolve("war").toString()));
        Launched process = Launched.start(
                settings.work(), settings.work().resolve("rdf4j-" + graph.name() + ".log"), Map.of(), command);
        try {
            process.ready(port, Http.get("/protocol"), settings.start());
            URI repository = URI.create("http://localhost:" + port + "/repositories/bench");
            send("PUT", repository, "text/turtle", BodyPublishers.ofString(REPOSITORY));
            send(
                    "POST",
                    URI.create(repository + "/statements"),
                    "application/n-triples",
                    BodyPublishers.ofFile(graph.finished()));
            String path = "/repositories/bench";
            Duration ready = process.ready(port, Http.query(path, "ASK {}"), settings.start());
            String limited = path + "?timeout=" + settings.query().toSeconds();
            return new Server(process, port, limited, ready, true, true);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }

    private void send(String method, URI uri, String type, BodyPublisher body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, body)
                .header("Content-Type", type)
                .timeout(settings.start())
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(uri + " answered " + response.statusCode() + " " + response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
