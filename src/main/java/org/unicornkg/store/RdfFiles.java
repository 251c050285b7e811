package org.unicornkg.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Digest;

/// Files of RDF, read as a stream: what memory cannot hold passes through. Other syntaxes than these either need a
/// whole file in memory or may make the reader fetch something.
final class RdfFiles {

    private static final String PACKED = ".gz";
    private static final int BUFFER_BYTES = 1 << 17;
    private static final Set<Lang> STREAMED = Set.of(Lang.NTRIPLES, Lang.NQUADS, Lang.TURTLE, Lang.TRIG);

    private RdfFiles() {}

    /// Refuses, before any work, what cannot be read.
    ///
    /// @throws ProblemException with [Problem.Unreadable], or [Problem.WrongUsage] for another kind of file
    static void check(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new ProblemException(new Problem.Unreadable(path.toString(), "there is no such file"));
            }
            lang(path);
        }
    }

    /// Sends the statements of all files.
    ///
    /// @return SHA-256 of their bytes, unpacked
    static Digest send(List<Path> paths, StreamRDF out) {
        MessageDigest sha = Digest.newSha256();
        paths.forEach(path -> send(path, out, sha));
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    private static void send(Path path, StreamRDF out, MessageDigest sha) {
        Faults faults = new Faults(path);
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
                InputStream plain = path.toString().endsWith(PACKED) ? new GZIPInputStream(file, BUFFER_BYTES) : file) {
            DigestedFile read = new DigestedFile(plain, sha);
            RDFParser.source(read)
                    .lang(lang(path))
                    .base(path.toUri().toString())
                    .errorHandler(faults)
                    .parse(out);
            read.requireWhole();
        } catch (RiotException | IOException e) {
            throw faults.broken(e);
        }
    }

    private static Lang lang(Path path) {
        Lang lang = RDFLanguages.filenameToLang(path.toString());
        if (lang == null || !STREAMED.contains(lang)) {
            throw new ProblemException(new Problem.WrongUsage(
                    path + ": kg load reads .nt, .nq, .ttl and .trig, each also as .gz; convert others first"));
        }
        return lang;
    }

    /// A file whose bytes are digested as they are read. It keeps the failure of a read: Jena 6.0.0 takes that of a
    /// packed file that is cut for the end of the file.
    private static final class DigestedFile extends DigestInputStream {

        private @Nullable IOException failure;

        DigestedFile(InputStream in, MessageDigest sha) {
            super(in, sha);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        void requireWhole() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    /// Stops at the first error. What Jena merely warns of, it reads.
    private static final class Faults implements ErrorHandler {

        private final String file;
        private @Nullable Finding first;

        Faults(Path path) {
            this.file = path.toString();
        }

        @Override
        public void warning(String message, long line, long column) {
            // A literal or IRI in bad form is still a statement. kg check looks closer.
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            if (first == null) {
                int shown = (int) Math.max(0, Math.min(line, Integer.MAX_VALUE));
                first = Finding.error(file, shown, "syntax", "column " + column + ": " + message);
            }
            throw new RiotException(message);
        }

        ProblemException broken(Exception cause) {
            Finding finding = first != null
                    ? first
                    : Finding.error(file, 0, "syntax", "it cannot be read to its end: " + cause.getMessage());
            return new ProblemException(new Problem.BadData(List.of(finding)), cause);
        }
    }
}
