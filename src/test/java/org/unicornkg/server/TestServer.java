package org.unicornkg.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.Catalogue;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;

/// The service on a free port, over made-up data under the real ontology, with a client.
final class TestServer implements AutoCloseable {

    static final Folders FOLDERS = new Folders(
            Path.of("ontology"), Path.of("src/test/resources/small/data"), Path.of("src/test/resources/small/queries"));

    private final Knowledge knowledge;
    private final Server server;
    private final AtomicInteger sent = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(Knowledge knowledge, Server server) {
        this.knowledge = knowledge;
        this.server = server;
    }

    static TestServer start() {
        return start(settings -> settings);
    }

    static TestServer start(UnaryOperator<Settings> change) {
        Knowledge knowledge = knowledge();
        Settings settings = change.apply(Settings.usual().withPort(0));
        return new TestServer(knowledge, Server.start(knowledge, settings));
    }

    /// Starts it over other knowledge, for a client that may ask as much as it likes.
    static TestServer over(Folders folders) {
        return over(
                knowledge(folders),
                settings -> settings.withCapacity(settings.capacity().withRate(0, 1)));
    }

    static TestServer over(Knowledge knowledge) {
        return over(knowledge, settings -> settings);
    }

    static TestServer over(Knowledge knowledge, UnaryOperator<Settings> change) {
        return new TestServer(
                knowledge, Server.start(knowledge, change.apply(Settings.usual().withPort(0))));
    }

    static Knowledge knowledge() {
        return knowledge(FOLDERS);
    }

    static Knowledge knowledge(Folders folders) {
        Release release = Release.trusted(folders);
        return Knowledge.of(release, Catalogue.read(folders.queries()), SourceTexts.none());
    }

    Knowledge served() {
        return knowledge;
    }

    /// Serves other knowledge from now on.
    void serve(Knowledge other) {
        server.serve(other);
    }

    URI uri(String path) {
        return server.address().resolve(path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    /// @param headers name, value, name, value …
    HttpResponse<String> get(String path, String... headers) {
        return send(with(request(path), headers).GET());
    }

    HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        return send(
                with(request(path), headers).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /// Asks by GET.
    HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + encoded(sparql), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            sent.incrementAndGet();
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns how many requests this client has sent.
    int sent() {
        return sent.get();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
