package org.unicornkg.graph;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.jspecify.annotations.Nullable;

/// A graph that nobody can change, so that many threads may read it without a lock. Closing it does nothing.
///
/// It has three indexes, by the first term of their order: subject (then predicate, object), predicate (object,
/// subject), object (subject, predicate). So whatever terms of a pattern are known, one index has its triples together.
final class CompactGraph extends GraphBase {

    static final int SUBJECT = 0;
    static final int PREDICATE = 1;
    static final int OBJECT = 2;
    static final int PARTS = 3;

    /// Stands for any term in a pattern.
    private static final int ANY = -2;

    private final Dictionary terms;
    private final Index[] indexes;
    /// Reckoned by whoever asks first; if two ask at once, both get the same.
    private volatile @Nullable Fanout fanout;

    /// @param indexes by subject, by predicate, by object
    CompactGraph(PrefixMapping prefixes, Dictionary terms, Index[] indexes) {
        this.pm = prefixes;
        this.terms = terms;
        this.indexes = indexes;
    }

    /// Returns the compact graph that a graph is or wraps; nothing where there is none. Wrappers must show all triples,
    /// as those do that watch a query or keep others from writing.
    static @Nullable CompactGraph within(Graph graph) {
        Graph inner = graph;
        while (inner instanceof WrappedGraph wrapped) {
            inner = wrapped.getWrapped();
        }
        return inner instanceof CompactGraph compact ? compact : null;
    }

    Dictionary terms() {
        return terms;
    }

    /// Returns an index by the part of the triple that its order begins with.
    Index index(int part) {
        return indexes[part];
    }

    /// Returns the index that has the triples together in which these parts are known.
    static int indexOf(boolean hasSubject, boolean hasPredicate, boolean hasObject) {
        if (hasSubject) {
            return hasObject && !hasPredicate ? OBJECT : SUBJECT;
        }
        return hasPredicate ? PREDICATE : hasObject ? OBJECT : SUBJECT;
    }

    Fanout fanout() {
        Fanout known = fanout;
        if (known == null) {
            known = Fanout.of(this);
            fanout = known;
        }
        return known;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        int[] parts = {number(pattern.getSubject()), number(pattern.getPredicate()), number(pattern.getObject())};
        int part = indexOf(parts);
        return new Triples(part, range(part, parts));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        int[] parts = {number(pattern.getSubject()), number(pattern.getPredicate()), number(pattern.getObject())};
        return Index.length(range(indexOf(parts), parts)) > 0;
    }

    @Override
    protected int graphBaseSize() {
        return indexes[SUBJECT].size();
    }

    private int number(Node node) {
        return node.isConcrete() ? terms.number(node) : ANY;
    }

    private static int indexOf(int[] parts) {
        return indexOf(parts[SUBJECT] != ANY, parts[PREDICATE] != ANY, parts[OBJECT] != ANY);
    }

    private long range(int part, int[] parts) {
        int known = 0;
        for (int number : parts) {
            if (number == Dictionary.NONE) {
                return 0;
            }
            known += number == ANY ? 0 : 1;
        }
        return indexes[part].range(known, parts[part], parts[(part + 1) % PARTS], parts[(part + 2) % PARTS]);
    }

    private Triple triple(int part, int place) {
        Index index = indexes[part];
        Node one = terms.term(index.term(0, place));
        Node two = terms.term(index.term(1, place));
        Node three = terms.term(index.term(2, place));
        return switch (part) {
            case SUBJECT -> Triple.create(one, two, three);
            case PREDICATE -> Triple.create(three, one, two);
            default -> Triple.create(two, three, one);
        };
    }

    @Override
    public void performAdd(Triple triple) {
        throw new AddDeniedException("this graph never changes");
    }

    @Override
    public void performDelete(Triple triple) {
        throw new DeleteDeniedException("this graph never changes");
    }

    @Override
    public void close() {
        // Many readers share it.
    }

    /// The triples of a range.
    private final class Triples extends NiceIterator<Triple> {

        private final int part;
        private final int end;
        private int next;

        Triples(int part, long range) {
            this.part = part;
            this.next = Index.start(range);
            this.end = Index.end(range);
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Triple next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return triple(part, next++);
        }
    }
}
