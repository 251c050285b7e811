package org.unicornkg.graph;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/// A binding whose values are numbers of terms: what a pattern added to another binding. Terms are looked up when
/// somebody asks for them.
final class MatchedRow extends BindingBase {

    /// Stands for the number of a variable that has no value.
    static final int UNBOUND = -2;

    private final Dictionary terms;
    private final Columns vars;
    private final int[] numbers;

    /// Takes over the numbers.
    ///
    /// @param parent what was known before
    MatchedRow(@Nullable Binding parent, Dictionary terms, Columns vars, int[] numbers) {
        super(parent);
        this.terms = terms;
        this.vars = vars;
        this.numbers = numbers;
    }

    /// Returns the number of a variable's value in any binding: [#UNBOUND] where it has none, [Dictionary#NONE] where
    /// its value is no term of the graphs.
    static int number(Binding binding, Var var, Dictionary terms) {
        Binding left = binding;
        while (left instanceof MatchedRow row && row.terms == terms) {
            int at = row.vars.indexOf(var);
            if (at >= 0) {
                return row.numbers[at];
            }
            left = row.parent;
        }
        Node value = left == null ? null : left.get(var);
        return value == null ? UNBOUND : terms.number(value);
    }

    @Override
    protected Iterator<Var> vars1() {
        return vars.iterator();
    }

    @Override
    protected int size1() {
        return vars.size();
    }

    @Override
    protected boolean isEmpty1() {
        return vars.size() == 0;
    }

    @Override
    protected boolean contains1(Var var) {
        return vars.indexOf(var) >= 0;
    }

    @Override
    protected @Nullable Node get1(Var var) {
        int at = vars.indexOf(var);
        return at < 0 ? null : terms.term(numbers[at]);
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return new MatchedRow(newParent, terms, vars, numbers);
    }
}
