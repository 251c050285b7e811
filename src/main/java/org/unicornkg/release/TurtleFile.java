package org.unicornkg.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.unicornkg.problem.Finding;
import org.unicornkg.vocab.Prefixes;

/// The triples of one Turtle file, or what is wrong with it. Whatever Jena merely warns of (a month 13, a relative IRI)
/// is wrong here too.
record TurtleFile(List<Triple> triples, List<Finding> findings) {

    private static final String RULE = "syntax";

    static TurtleFile read(Path file, String shown) {
        List<Triple> triples = new ArrayList<>();
        Faults faults = new Faults(shown);
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .forceLang(Lang.TURTLE)
                    .base(Prefixes.ID)
                    .errorHandler(faults)
                    .parse(new Collector(triples));
        } catch (RiotException e) {
            if (faults.findings.isEmpty()) {
                faults.add(String.valueOf(e.getMessage()), 0, 0);
            }
        } catch (AtlasException e) {
            faults.add("the file is not UTF-8: " + e.getMessage() + "; save it as UTF-8", 0, 0);
        } catch (NoSuchFileException e) {
            faults.add("there is no such file", 0, 0);
        } catch (IOException e) {
            faults.add("cannot be read: " + e.getMessage(), 0, 0);
        }
        return new TurtleFile(triples, faults.findings);
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
