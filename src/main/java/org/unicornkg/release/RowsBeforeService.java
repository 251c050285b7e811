package org.unicornkg.release;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;

/// Has a service asked about the rows that there are, and not for all that it knows.
///
/// Jena does so by itself but where the service's pattern is an OPTIONAL: then it would fetch everything that the
/// pattern matches, of Wikidata all items.
final class RowsBeforeService extends TransformCopy {

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
        if (right instanceof OpService) {
            return OpSequence.create(left, right);
        }
        return left instanceof OpService ? OpSequence.create(right, left) : super.transform(join, left, right);
    }
}
