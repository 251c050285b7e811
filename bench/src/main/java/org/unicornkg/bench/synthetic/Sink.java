package org.unicornkg.bench.synthetic;

import java.io.Closeable;
import java.io.IOException;

/// Where a made-up graph goes, block by block.
interface Sink extends Closeable {

    /// Takes a thing and its names.
    ///
    /// @param kind the file that such things stand in, such as `people`
    void entity(String kind, Block block) throws IOException;

    /// Begins another article.
    void article(String slug) throws IOException;

    /// Takes a block of the article that was begun last.
    void block(Block block) throws IOException;

    /// Takes what the rules of the ontology will find, beside superclasses and what becomes of claims.
    void follows(Term subject, String predicate, Term object) throws IOException;
}
