package org.unicornkg.bench.synthetic;

import java.io.IOException;

/// Hands everything to two sinks.
record Both(Sink one, Sink other) implements Sink {

    @Override
    public void entity(String kind, Block block) throws IOException {
        one.entity(kind, block);
        other.entity(kind, block);
    }

    @Override
    public void article(String slug) throws IOException {
        one.article(slug);
        other.article(slug);
    }

    @Override
    public void block(Block block) throws IOException {
        one.block(block);
        other.block(block);
    }

    @Override
    public void follows(Term subject, String predicate, Term object) throws IOException {
        one.follows(subject, predicate, object);
        other.follows(subject, predicate, object);
    }

    @Override
    public void close() throws IOException {
        try (one) {
            other.close();
        }
    }
}
