package org.unicornkg.release;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.main.LeftJoinClassifier;
import org.apache.jena.sparql.expr.ExprList;

/// Has a service in an OPTIONAL asked about many rows at once, by an OPTIONAL of its own. Jena, where it passes the
/// rows at all, asks for each of them alone.
final class RowsBeforeService extends TransformCopy {

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
        if (right instanceof OpService service && join.getExprs() == null && LeftJoinClassifier.isLinear(left, right)) {
            Op optional = OpLeftJoin.create(OpTable.unit(), service.getSubOp(), (ExprList) null);
            return OpSequence.create(left, new OpService(service.getService(), optional, service.getSilent()));
        }
        return super.transform(join, left, right);
    }
}
