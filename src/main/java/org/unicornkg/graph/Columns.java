package org.unicornkg.graph;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;

/// The variables of rows that are alike. Each place in a query has an object of its own for a variable, so most
/// are told apart by hash code, not letter by letter.
final class Columns implements Iterable<Var> {

    static final int NONE = -1;

    private final List<Var> vars;
    private final int[] hashes;

    Columns(List<Var> vars) {
        this.vars = List.copyOf(vars);
        this.hashes = this.vars.stream().mapToInt(Var::hashCode).toArray();
    }

    int size() {
        return hashes.length;
    }

    Var var(int column) {
        return vars.get(column);
    }

    /// Returns the column of a variable, or [#NONE].
    int indexOf(Var var) {
        int hash = var.hashCode();
        for (int column = 0; column < hashes.length; column++) {
            if (hashes[column] == hash && vars.get(column).equals(var)) {
                return column;
            }
        }
        return NONE;
    }

    @Override
    public Iterator<Var> iterator() {
        return vars.iterator();
    }
}
