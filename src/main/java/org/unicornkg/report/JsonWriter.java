package org.unicornkg.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.output.AppendableWriter;
import org.apache.jena.graph.Node;
import org.unicornkg.evidence.Citation;
import org.unicornkg.problem.Problem;
import org.unicornkg.query.ShownArguments;
import org.unicornkg.release.Digest;
import org.unicornkg.search.Understood;

/// Writes a report as one JSON object, compact; docs/queries.md shows it.
final class JsonWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Report report, Appendable out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new AppendableWriter<>(out))) {
            new JsonWriter(json).report(report);
        }
        out.append('\n');
    }

    private void report(Report report) throws IOException {
        Sheet sheet = report.sheet();
        json.writeStartObject();
        json.writeStringField("report", report.query().name());
        json.writeStringField("title", report.title());
        json.writeStringField("lang", report.language().tag());
        json.writeStringField("release", report.release().map(Digest::hex).orElse(null));
        json.writeStringField("query", report.query().digest().hex());
        parameters(report.reference().arguments().values());
        understood(report.reference().arguments().understood());
        if (report.reference().endpoint().isPresent()) {
            json.writeStringField(
                    "endpoint", report.reference().endpoint().get().toString());
        }
        json.writeStringField(
                "cite", report.reference().address().map(URI::toString).orElse(null));
        columns(sheet.columns());
        json.writeArrayFieldStart("rows");
        for (Row row : sheet.rows()) {
            row(sheet, row);
        }
        json.writeEndArray();
        json.writeNumberField("count", sheet.rows().size());
        json.writeBooleanField("truncated", sheet.cutAt().isPresent());
        unanswered(sheet.unanswered());
        json.writeEndObject();
    }

    private void unanswered(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("unanswered");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("detail", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void parameters(Map<String, List<Node>> arguments) throws IOException {
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, List<Node>> argument : arguments.entrySet()) {
            json.writeArrayFieldStart(argument.getKey());
            for (Node value : argument.getValue()) {
                json.writeString(ShownArguments.text(value));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void understood(List<Understood> understood) throws IOException {
        if (understood.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("understood");
        for (Understood taken : understood) {
            json.writeStartObject();
            json.writeStringField("given", taken.given());
            json.writeStringField("iri", taken.thing().iri());
            json.writeStringField("slug", taken.thing().slug());
            json.writeStringField("label", taken.thing().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void columns(List<Column> columns) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : columns) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("title", column.title());
            json.writeStringField("kind", column.isThing() ? "thing" : "value");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void row(Sheet sheet, Row row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < sheet.columns().size(); i++) {
            json.writeFieldName(sheet.columns().get(i).name());
            cell(row.cells().get(i));
        }
        if (sheet.hasEvidence()) {
            json.writeArrayFieldStart("evidence");
            for (CitedClaim claim : row.evidence()) {
                claim(claim);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        switch (cell) {
            case Cell.Empty empty -> json.writeNull();
            case Cell.Thing thing -> {
                json.writeStartObject();
                json.writeStringField("iri", thing.iri());
                if (thing.slug().isPresent()) {
                    json.writeStringField("slug", thing.slug().get());
                }
                json.writeStringField("label", thing.text());
                if (thing.item().isPresent()) {
                    json.writeStringField("wikidata", thing.item().get());
                }
                json.writeEndObject();
            }
            case Cell.Value value -> {
                json.writeStartObject();
                json.writeStringField("value", value.text());
                json.writeStringField("datatype", value.datatype());
                if (!value.language().isEmpty()) {
                    json.writeStringField("lang", value.language());
                }
                json.writeEndObject();
            }
        }
    }

    private void claim(CitedClaim claim) throws IOException {
        Citation citation = claim.citation();
        json.writeStartObject();
        json.writeStringField("claim", citation.claim().getURI());
        json.writeFieldName("modality");
        cell(claim.modality());
        json.writeArrayFieldStart("attributedTo");
        for (Cell speaker : claim.attributedTo()) {
            cell(speaker);
        }
        json.writeEndArray();
        json.writeFieldName("source");
        cell(claim.source());
        if (citation.paragraph() > 0) {
            json.writeNumberField("paragraph", citation.paragraph());
        }
        json.writeNumberField("start", citation.span().start());
        json.writeNumberField("end", citation.span().end());
        if (citation.quote().isPresent()) {
            json.writeStringField("quote", citation.quote().get());
        }
        json.writeEndObject();
    }
}
