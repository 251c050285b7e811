package org.unicornkg.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.output.AppendableWriter;
import org.unicornkg.problem.Candidate;

/// Writes what a search found.
final class FoundWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final String GAP = "  ";

    private FoundWriter() {}

    /// A line for each thing: label, slug, class and, last, the name that was met; then their number.
    static void table(Found found, boolean isBold, Appendable out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (Found.Thing thing : found.things()) {
            Candidate shown = thing.thing();
            lines.add(List.of(
                    WrappedText.clean(shown.label()),
                    WrappedText.clean(shown.slug()),
                    WrappedText.clean(shown.type())));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int column = 0; column < lines.get(i).size(); column++) {
                String cell = lines.get(i).get(column);
                out.append(cell)
                        .append(" ".repeat(width(lines, column) - DisplayWidth.of(cell)))
                        .append(GAP);
            }
            name(found.things().get(i), isBold, out);
            out.append('\n');
        }
        out.append(Phrases.found(found.language(), lines.size())).append('\n');
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .mapToInt(line -> DisplayWidth.of(line.get(column)))
                .max()
                .orElse(0);
    }

    private static void name(Found.Thing thing, boolean isBold, Appendable out) throws IOException {
        out.append(WrappedText.clean(thing.before()))
                .append((isBold ? Paint.BOLD : Paint.PLAIN).on(WrappedText.clean(thing.met())))
                .append(WrappedText.clean(thing.after()));
    }

    /// One JSON object, compact; docs/names.md shows it.
    static void json(Found found, Appendable out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new AppendableWriter<>(out))) {
            json.writeStartObject();
            json.writeStringField("text", found.text());
            json.writeStringField("lang", found.language().tag());
            json.writeArrayFieldStart("hits");
            for (Found.Thing thing : found.things()) {
                json.writeStartObject();
                json.writeStringField("iri", thing.thing().iri());
                json.writeStringField("slug", thing.thing().slug());
                json.writeStringField("label", thing.thing().label());
                json.writeStringField("type", thing.thing().type());
                if (thing.item().isPresent()) {
                    json.writeStringField("wikidata", thing.item().get());
                }
                json.writeStringField("name", thing.hit().name());
                json.writeNumberField("start", thing.hit().start());
                json.writeNumberField("end", thing.hit().end());
                json.writeStringField("rank", thing.hit().rank().name().toLowerCase(Locale.ROOT));
                json.writeNumberField("score", thing.hit().score());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("count", found.things().size());
            json.writeEndObject();
        }
        out.append('\n');
    }
}
