package org.unicornkg.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Table;

/// Writes the rows as the W3C's SPARQL results in JSON, each claim in a row of its own, as the query gives them.
///
/// The address to cite stands in `head.link`, which is there for metadata. Nothing in it can say that rows were cut.
final class SparqlJsonWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SparqlJsonWriter() {}

    static void write(Report report, Appendable out) throws IOException {
        // Jena knows how to write every node; it has no way to write a link.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultSyntax.JSON.write(rows(report.table()), bytes);
        ObjectNode results = (ObjectNode) JSON.readTree(bytes.toByteArray());
        report.reference()
                .address()
                .ifPresent(
                        address -> results.withObject("/head").putArray("link").add(address.toString()));
        out.append(JSON.writeValueAsString(results)).append('\n');
    }

    private static RowSet rows(Table table) {
        List<Var> variables = table.columns().stream().map(Var::alloc).toList();
        List<Binding> bindings = new ArrayList<>();
        for (List<@Nullable Node> row : table.rows()) {
            bindings.add(binding(variables, row));
        }
        return RowSetStream.create(variables, bindings.iterator());
    }

    private static Binding binding(List<Var> variables, List<@Nullable Node> row) {
        BindingBuilder binding = Binding.builder();
        for (int i = 0; i < variables.size(); i++) {
            Node node = row.get(i);
            if (node != null) {
                binding.add(variables.get(i), node);
            }
        }
        return binding.build();
    }
}
