package org.unicornkg.graph;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;

/// Knows which operators look at the rows that they are given, down to the last one within them. A row need not be
/// written into these before they are asked, as Jena does.
final class Streamed {

    private Streamed() {}

    static boolean takesRows(Op op) {
        return switch (op) {
            case OpBGP bgp -> true;
            case OpFilter filter -> takesRows(filter.getSubOp());
            case OpConditional optional -> both(optional.getLeft(), optional.getRight());
            case OpUnion union -> both(union.getLeft(), union.getRight());
            case OpSequence sequence -> all(sequence.getElements());
            default -> false;
        };
    }

    private static boolean both(Op left, Op right) {
        return all(List.of(left, right));
    }

    private static boolean all(List<Op> parts) {
        return parts.stream().allMatch(Streamed::takesRows);
    }
}
