package org.unicornkg.bench.question;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/// What an answer says, without regard to the order of rows, and with numbers by value: Virtuoso writes large integers
/// as decimals.
///
/// @param rows each row with how often it stands there; a yes or no is one row
public record Answer(Map<String, Integer> rows) {

    /// Virtuoso answers ASK with a table: a row with this variable for yes, none for no.
    private static final Var VIRTUOSO_ASK = Var.alloc("__ASK_RETVAL");

    static {
        JenaSystem.init();
    }

    /// Reads SPARQL results in JSON.
    public static Answer of(byte[] json) {
        QueryExecResult result =
                RowSetReader.createReader(ResultSetLang.RS_JSON).readAny(new ByteArrayInputStream(json), new Context());
        if (result.isBoolean()) {
            return yes(result.booleanResult());
        }
        RowSet found = result.rowSet();
        if (found.getResultVars().equals(List.of(VIRTUOSO_ASK))) {
            return yes(found.hasNext());
        }
        Map<String, Integer> rows = new TreeMap<>();
        found.forEachRemaining(row -> {
            Map<String, String> cells = new TreeMap<>();
            row.forEach((variable, value) -> cells.put(variable.getVarName(), shown(value)));
            rows.merge(cells.toString(), 1, Integer::sum);
        });
        return new Answer(rows);
    }

    private static Answer yes(boolean isYes) {
        return new Answer(Map.of(Boolean.toString(isYes), 1));
    }

    /// Returns how many rows there are.
    public int size() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String shown(Node value) {
        if (value.isLiteral() && value.getLiteralLanguage().isEmpty()) {
            String text = value.getLiteralLexicalForm();
            String type = value.getLiteralDatatype().getURI();
            return type.endsWith("#integer") || type.endsWith("#decimal")
                    ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                    : text + "^^" + type;
        }
        return value.toString();
    }
}
