package org.unicornkg.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what is to be drawn as JSON, for the script that draws it.
final class ChartJson {

    private final JsonGenerator json;

    private ChartJson(JsonGenerator json) {
        this.json = json;
    }

    /// What writes the members of the object.
    private interface Members {
        void write(ChartJson to) throws IOException;
    }

    static String of(Timeline timeline) {
        return written("timeline", to -> {
            to.json.writeArrayFieldStart("events");
            for (Timeline.Event event : timeline.events()) {
                to.event(event);
            }
            to.json.writeEndArray();
        });
    }

    static String of(Bars bars) {
        return written("bar", to -> {
            to.json.writeArrayFieldStart("panels");
            for (Bars.Panel panel : bars.panels()) {
                to.panel(panel);
            }
            to.json.writeEndArray();
        });
    }

    static String of(Matrix matrix) {
        return written("matrix", to -> {
            to.strings("lines", matrix.names());
            to.strings("columns", matrix.columns());
            to.json.writeArrayFieldStart("fields");
            for (Matrix.Field field : matrix.fields()) {
                to.json.writeStartObject();
                to.json.writeNumberField("line", field.line());
                to.json.writeNumberField("column", field.column());
                to.json.writeNumberField("value", field.value());
                to.rows(field.rows());
                to.json.writeEndObject();
            }
            to.json.writeEndArray();
        });
    }

    /// Writes it in the form that Cytoscape reads.
    static String of(Network network) {
        return written("network", to -> {
            to.json.writeArrayFieldStart("elements");
            for (Network.Node node : network.nodes()) {
                to.node(node);
            }
            for (int i = 0; i < network.edges().size(); i++) {
                to.edge(i, network.edges().get(i));
            }
            to.json.writeEndArray();
        });
    }

    private static String written(String kind, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            members.write(new ChartJson(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes every character", e);
        }
        return text.toString();
    }

    private void event(Timeline.Event event) throws IOException {
        json.writeStartObject();
        mark(event.mark());
        text("group", event.group());
        day("first", event.period().first().orElse(null));
        day("last", event.period().last().orElse(null));
        json.writeStringField("when", event.period().text());
        json.writeEndObject();
    }

    private void day(String name, @Nullable LocalDate day) throws IOException {
        if (day != null) {
            json.writeStringField(name, day.toString());
        }
    }

    private void panel(Bars.Panel panel) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", panel.unit());
        json.writeBooleanField("logarithmic", panel.isLogarithmic());
        json.writeArrayFieldStart("bars");
        for (Bars.Bar bar : panel.bars()) {
            json.writeStartObject();
            mark(bar.mark());
            text("group", bar.group());
            json.writeNumberField("value", bar.value());
            text("bound", bar.bound());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void node(Network.Node node) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", "n:" + node.id());
        json.writeStringField("label", node.label());
        json.writeStringField("kind", node.kind().id());
        text("address", node.address());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void edge(int at, Network.Edge edge) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", "e:" + at);
        json.writeStringField("source", "n:" + edge.source());
        json.writeStringField("target", "n:" + edge.target());
        mark(edge.mark());
        if (edge.isMutual()) {
            json.writeBooleanField("isMutual", true);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void mark(Mark mark) throws IOException {
        json.writeStringField("label", mark.label());
        text("address", mark.address());
        text("doubt", mark.doubt());
        rows(mark.rows());
    }

    private void rows(List<Integer> rows) throws IOException {
        json.writeArrayFieldStart("rows");
        for (int row : rows) {
            json.writeNumber(row);
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /// Writes a text that is not empty.
    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
