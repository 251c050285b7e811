package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Stands in for a reconciliation service and for a Wikibase over a few invented items. It does as it should, but for
/// the answers that a test puts before.
public final class StandIn implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN_MANIFEST = """
            {"versions": ["0.1", "0.2"], "name": "Invented items (en)", "identifierSpace": "http://www.wikidata.org/entity/",
             "schemaSpace": "http://www.wikidata.org/prop/direct/", "batchSize": 4, "extend": {"property_settings": []}}""";

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<String, ObjectNode> items = new TreeMap<>();
    private final Deque<Handler> first = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile String manifest = PLAIN_MANIFEST;

    /// A request as it came.
    ///
    /// @param form the fields of a POST; empty of a GET
    public record Request(String method, Map<String, String> form, String userAgent) {

        JsonNode json(String field) {
            try {
                return JSON.readTree(form.get(field));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Answers one request in its own way.
    @FunctionalInterface
    public interface Handler {
        void handle(HttpExchange exchange, Request request) throws IOException;
    }

    public StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api", exchange -> {
            try (exchange) {
                Request request = request(exchange);
                requests.add(request);
                Handler next;
                synchronized (first) {
                    next = first.poll();
                }
                Handler handler = next == null ? this::healthy : next;
                handler.handle(exchange, request);
            }
        });
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// Adds the items of these tests.
    public static void items(StandIn standIn) throws IOException {
        Items.of(standIn);
    }

    /// Adds an item, in JSON: `names` by language, `aliases`, `types`, `facts` by property, `score`; or `redirect`.
    StandIn with(String qid, String json) throws IOException {
        items.put(qid, (ObjectNode) JSON.readTree(json.replace('\'', '"')));
        return this;
    }

    void manifest(String json) {
        manifest = json;
    }

    /// The next requests are answered so, one each.
    void next(Handler... handlers) {
        synchronized (first) {
            first.addAll(List.of(handlers));
        }
    }

    /// From now on all is as it should be.
    void heal() {
        synchronized (first) {
            first.clear();
        }
    }

    /// Returns when the test is over.
    void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void healthy(HttpExchange exchange, Request request) throws IOException {
        String answer = request.form.containsKey("queries")
                ? candidates(request.json("queries"))
                : request.form.containsKey("extend")
                        ? rows(request.json("extend"))
                        : request.form.containsKey("ids") ? entities(request.form) : manifest;
        send(exchange, 200, "application/json; charset=utf-8", answer);
    }

    private String candidates(JsonNode queries) {
        ObjectNode answer = JSON.createObjectNode();
        queries.properties().forEach(query -> {
            String text = query.getValue().get("query").asText();
            var result = answer.putObject(query.getKey()).putArray("result");
            items.forEach((qid, item) -> {
                if (item.has("names") && item.toString().contains(text)) {
                    ObjectNode candidate = result.addObject().put("id", qid);
                    candidate.put("name", item.get("names").get("en").asText());
                    candidate.set(
                            "score",
                            item.has("score")
                                    ? item.get("score")
                                    : JSON.getNodeFactory().numberNode(90));
                    candidate.put("match", false);
                    var types = candidate.putArray("type");
                    item.path("types")
                            .forEach(type ->
                                    types.addObject().put("id", type.asText()).put("name", "a class"));
                }
            });
        });
        return answer.toString();
    }

    private String rows(JsonNode query) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putArray("meta");
        ObjectNode rows = answer.putObject("rows");
        query.get("ids").forEach(id -> {
            ObjectNode row = rows.putObject(id.asText());
            query.get("properties").forEach(property -> {
                JsonNode values = items.getOrDefault(id.asText(), JSON.createObjectNode())
                        .path("facts")
                        .path(property.get("id").asText());
                row.set(property.get("id").asText(), values.isArray() ? values : JSON.createArrayNode());
            });
        });
        return answer.toString();
    }

    private String entities(Map<String, String> form) {
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode entities = answer.putObject("entities");
        for (String qid : form.getOrDefault("ids", "").split("\\|", -1)) {
            ObjectNode item = items.get(qid);
            ObjectNode entity = entities.putObject(qid);
            if (item == null) {
                entity.put("id", qid).put("missing", "");
                continue;
            }
            String target = item.path("redirect").asText(qid);
            entity.put("type", "item").put("id", target);
            if (!target.equals(qid)) {
                entity.putObject("redirects").put("from", qid).put("to", target);
            }
            ObjectNode shown = items.getOrDefault(target, item);
            ObjectNode labels = entity.putObject("labels");
            shown.path("names")
                    .properties()
                    .forEach(name -> labels.putObject(name.getKey())
                            .put("language", name.getKey())
                            .put("value", name.getValue().asText()));
            // As PHP writes an empty map.
            entity.putArray("aliases");
            if (form.getOrDefault("props", "").contains("claims")) {
                var statements = entity.putObject("claims").putArray("P31");
                shown.path("types").forEach(type -> {
                    ObjectNode statement = statements.addObject().put("rank", "normal");
                    statement
                            .putObject("mainsnak")
                            .putObject("datavalue")
                            .putObject("value")
                            .put("id", type.asText());
                });
            }
        }
        return answer.put("success", 1).toString();
    }

    private static Request request(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String field : body.isEmpty() ? new String[0] : body.split("&", -1)) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new Request(
                exchange.getRequestMethod(), form, exchange.getRequestHeaders().getFirst("User-Agent"));
    }
}
