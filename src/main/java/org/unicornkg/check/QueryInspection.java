package org.unicornkg.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Documents;
import org.unicornkg.release.ParseMessage;

/// What SHACL says badly: each `ontology/checks/<rule>.rq` selects offenders as `?this`, and the first line of its
/// comment says what is wrong and what to do. Further columns are shown with the message; `?property` tells the line.
final class QueryInspection {

    private static final Var OFFENDER = Var.alloc("this");
    private static final Var PROPERTY = Var.alloc("property");
    private static final String ENDING = ".rq";

    private final Material material;
    private final List<Finding> findings = new ArrayList<>();

    QueryInspection(Material material) {
        this.material = material;
    }

    /// Returns what is wrong.
    List<Finding> findings() {
        for (Path file : Documents.files(material.folders().ontology().resolve("checks"), ENDING)) {
            run(file);
        }
        return findings;
    }

    private void run(Path file) {
        String shown = material.folders().shown(file);
        try {
            String text = Files.readString(file);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_12);
            if (!query.isSelectType() || !query.getProjectVars().contains(OFFENDER) || !text.startsWith("# ")) {
                findings.add(Finding.error(
                        shown, 1, "bad-check", "a check is a SELECT of ?this under a comment that is its message"));
                return;
            }
            String message = text.lines().findFirst().orElse("").substring(2).strip();
            String name = String.valueOf(file.getFileName());
            run(query, name.substring(0, name.length() - ENDING.length()), message);
        } catch (QueryParseException e) {
            findings.add(Finding.error(shown, Math.max(0, e.getLine()), "bad-check", ParseMessage.of(e)));
        } catch (QueryException e) {
            findings.add(Finding.error(shown, 0, "bad-check", ParseMessage.of(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void run(Query query, String rule, String message) {
        findings.addAll(material.release().graphs().select(query, rows -> {
            List<Finding> found = new ArrayList<>();
            while (rows.hasNext()) {
                Binding row = rows.next();
                String more = more(row);
                String whole = message + (more.isEmpty() ? "" : " (" + more + ")");
                Optional<Node> property = Optional.ofNullable(row.get(PROPERTY));
                found.add(property.map(p -> material.error(row.get(OFFENDER), p, rule, whole))
                        .orElseGet(() -> material.error(row.get(OFFENDER), rule, whole)));
            }
            return found;
        }));
    }

    private static String more(Binding row) {
        List<String> more = new ArrayList<>();
        row.forEach((variable, value) -> {
            if (!variable.equals(OFFENDER)) {
                more.add(variable.getVarName() + " " + Material.show(value));
            }
        });
        return String.join(", ", more);
    }
}
