package org.unicornkg.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.unicornkg.problem.Finding;

/// The triples of one Turtle file, or what is wrong with it. Whatever Jena merely warns of or lets pass (a month 13, a
/// relative IRI, a missing last full stop, bytes that are not UTF-8) is wrong here too: other readers refuse it.
record TurtleFile(List<Triple> triples, List<Finding> findings) {

    private static final String RULE = "syntax";
    private static final Pattern COMMENT = Pattern.compile("\\s*(#.*)?");
    private static final Pattern END = Pattern.compile(".*\\.\\s*(#.*)?|(?i)(prefix|version|base)\\s.*");

    static TurtleFile read(Path file, String shown) {
        Faults faults = new Faults(shown);
        List<Triple> triples = new ArrayList<>();
        try {
            String text = decode(Files.readAllBytes(file), faults);
            RDFParser.fromString(text, Lang.TURTLE)
                    .resolver(
                            IRIxResolver.create().noBase().allowRelative(false).build())
                    .errorHandler(faults)
                    .parse(new Collector(triples));
            checkEnd(text, faults);
        } catch (RiotException e) {
            if (faults.findings.isEmpty()) {
                faults.add(String.valueOf(e.getMessage()), 0, 0);
            }
        } catch (NoSuchFileException e) {
            faults.add("there is no such file", 0, 0);
        } catch (IOException e) {
            faults.add("cannot be read: " + e.getMessage(), 0, 0);
        }
        return new TurtleFile(triples, faults.findings);
    }

    private static String decode(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            faults.fatal("a byte that is not UTF-8: save the file as UTF-8", line, 0);
        }
        return text.toString();
    }

    /// The grammar of Turtle: every statement but a directive in capitals ends in a full stop; Jena 6.0.0 forgives
    /// the last.
    private static void checkEnd(String text, Faults faults) {
        List<String> lines = text.lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!COMMENT.matcher(lines.get(i)).matches()) {
                if (!END.matcher(lines.get(i)).matches()) {
                    faults.add("the last statement has no full stop", i + 1L, 0);
                }
                return;
            }
        }
    }

    private static final class Collector extends StreamRDFBase {
        private final List<Triple> triples;

        Collector(List<Triple> triples) {
            this.triples = triples;
        }

        @Override
        public void triple(Triple triple) {
            triples.add(triple);
        }
    }

    private static final class Faults implements ErrorHandler {
        private final String shown;
        private final List<Finding> findings = new ArrayList<>();

        Faults(String shown) {
            this.shown = shown;
        }

        @Override
        public void warning(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            add(message, line, column);
            throw new RiotException(message);
        }

        private void add(String message, long line, long column) {
            String where = column > 0 ? "column " + column + ": " : "";
            findings.add(Finding.error(shown, (int) Math.max(0, line), RULE, where + message));
        }
    }
}
