package org.unicornkg.graph;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTopN;

/// Knows which operators give only some of their rows, by a LIMIT or OFFSET within them.
final class Cut {

    private Cut() {}

    static boolean isIn(Op op) {
        return switch (op) {
            case OpSlice slice -> true;
            case OpTopN top -> true;
            // What it cuts is cut by who is asked.
            case OpService service -> false;
            case Op1 one -> isIn(one.getSubOp());
            case Op2 two -> isIn(two.getLeft()) || isIn(two.getRight());
            case OpN many -> many.getElements().stream().anyMatch(Cut::isIn);
            default -> false;
        };
    }
}
