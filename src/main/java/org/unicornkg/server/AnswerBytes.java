package org.unicornkg.server;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// The body of an answer while it is made, and no more of it than is allowed.
final class AnswerBytes extends ByteArrayOutputStream {

    private final int limit;

    /// @param limit in bytes
    AnswerBytes(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int one) {
        require(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int more) {
        if (more > limit - count) {
            throw new ProblemException(new Problem.TooLarge("the answer", limit, "bytes; ask for less, or for a part"));
        }
    }

    /// Returns the first of the rows: as many as are allowed, and as find room here.
    Cut cut(RowSet rows, int most) {
        return new Cut(rows, most);
    }

    /// Rows that end early where there are too many.
    final class Cut implements Iterator<Binding> {

        /// Room for a last row and for what a syntax ends with.
        private static final int LAST = 64 << 10;

        private final RowSet rows;
        private final int most;
        private int given;
        private boolean isCut;

        private Cut(RowSet rows, int most) {
            this.rows = rows;
            this.most = most;
        }

        /// Returns the rows for a writer.
        RowSet rows() {
            return RowSetStream.create(rows.getResultVars(), this);
        }

        /// Returns how many rows there are where there would have been more.
        OptionalInt cutAt() {
            return isCut ? OptionalInt.of(given) : OptionalInt.empty();
        }

        @Override
        public boolean hasNext() {
            isCut |= (given == most || size() > limit - LAST) && rows.hasNext();
            return !isCut && rows.hasNext();
        }

        @Override
        public Binding next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            given++;
            return rows.next();
        }
    }
}
