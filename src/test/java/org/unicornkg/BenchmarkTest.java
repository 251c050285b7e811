package org.unicornkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark is a build of its own, with servers of others, which nobody runs for a change of the product; that it
/// compiles against the product is seen here. `bench/run --check` runs its own tests.
final class BenchmarkTest {

    private static final Path SOURCES = Path.of("bench/src/main/java");

    /// Needs libraries of another server and nothing of ours.
    private static final List<String> LEFT_OUT = List.of("Rdf4jServer.java");

    private static final int LEAST_FILES = 50;

    private static final Pattern VERSION = Pattern.compile("<(\\S+)\\.version>(.*)</\\1\\.version>");

    @TempDir
    private Path classes;

    @Test
    void compilesAgainstTheProduct() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                    .forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(LEAST_FILES);

        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(told, Locale.ROOT, null)) {
            javac.getTask(
                            null,
                            manager,
                            told,
                            List.of("-proc:none", "-implicit:none", "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        assertThat(told.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    @Test
    void itsLibrariesHaveTheVersionsOfOurs() throws IOException {
        List<String> ours = versions(Path.of("pom.xml"));
        List<String> names = ours.stream().map(line -> line.split(" ", -1)[0]).toList();

        assertThat(versions(Path.of("bench/pom.xml")))
                .filteredOn(line -> names.contains(line.split(" ", -1)[0]))
                .hasSizeGreaterThan(5)
                .isSubsetOf(ours);
    }

    private static List<String> versions(Path pom) throws IOException {
        List<String> versions = new ArrayList<>();
        Matcher found = VERSION.matcher(Files.readString(pom));
        while (found.find()) {
            versions.add(found.group(1) + " " + found.group(2));
        }
        return versions;
    }
}
