package org.unicornkg;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the house: which room may use which, and what no room does.
class HouseTest {
    /// A test that sees no classes proves nothing. Raise this as the house grows.
    private static final int MIN_CLASSES = 30;

    private static final int MAX_LINES = 400;
    private static final String ROOT = "org.unicornkg";

    /// Each room with the rooms that it may use: those named here and all that these may use.
    private static final Map<String, Set<String>> HOUSE = new House()
            .room("problem")
            .room("vocab")
            .room("graph")
            .room("mapping", "problem", "vocab")
            .room("release", "graph", "mapping")
            .room("store", "release")
            .room("search", "release")
            .room("evidence", "release")
            .room("check", "evidence")
            .room("query", "release", "search")
            .room("report", "query", "evidence")
            .room("ask", "query")
            .room("link", "search")
            .room("pages", "report", "link", "ask")
            .room("server", "pages")
            .room("site", "pages", "report", "release")
            .room("cli", "server", "site", "check", "store")
            .rooms;

    private static final Set<String> ROOMS = HOUSE.keySet();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theHouseIsSeen() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(MIN_CLASSES);
    }

    @Test
    void everyClassIsInARoom() {
        assertThat(CLASSES.stream().filter(type -> !ROOMS.contains(room(type))).map(JavaClass::getName))
                .as("classes outside of the rooms; a new room needs its line here and its package-info.java")
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void roomUsesOnlyRoomsBelow(String room) {
        Set<String> allowed = HOUSE.get(room);
        List<String> upward = CLASSES.stream()
                .filter(type -> room(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(arrow -> !room(arrow.getTargetClass()).equals(room))
                .filter(arrow -> !allowed.contains(room(arrow.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();
        assertThat(upward).as("%s may use only %s", room, allowed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtRooms")
    void packageInfoSaysWhatRoomMayUse(String room) throws IOException {
        Path file = folder(room).resolve("package-info.java");
        String text = Files.readString(file).replaceAll("\\s+///\\s+", " ");
        Matcher said = Pattern.compile("May use: (nothing|every room below|`\\w+`(, `\\w+`)*)\\.")
                .matcher(text);
        assertThat(said.find())
                .as("%s says \"May use: `a`, `b`.\", \"May use: every room below.\" or \"May use: nothing.\"", file)
                .isTrue();
        if (!said.group(1).equals("every room below")) {
            assertThat(Pattern.compile("`(\\w+)`")
                            .matcher(said.group(1))
                            .results()
                            .map(word -> word.group(1)))
                    .as("rooms that %s names", file)
                    .containsExactlyInAnyOrderElementsOf(HOUSE.get(room));
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(home -> !home.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without a package-info.java that says @NullMarked")
                .isEmpty();
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void loggingIsSlf4j() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void namesAreNouns() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.(Abstract\\w+|\\w*(Helper|Impl|Manager|Utils?))")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void filesAreReadInOneSitting(String folder) throws IOException {
        Map<Path, Integer> tooLong = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MAX_LINES) {
                    tooLong.put(file, lines);
                }
            }
        }
        assertThat(tooLong).as("files of more than %d lines", MAX_LINES).isEmpty();
    }

    private static Stream<String> builtRooms() {
        return ROOMS.stream().filter(room -> Files.isDirectory(folder(room)));
    }

    private static Path folder(String room) {
        return Path.of("src/main/java", ROOT.replace('.', '/'), room);
    }

    /// `server.mcp` belongs to `server`; what lies in the root package belongs to no room.
    private static String room(JavaClass type) {
        String inside = type.getPackageName().substring(ROOT.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0];
    }

    private static final class House {
        private final Map<String, Set<String>> rooms = new LinkedHashMap<>();

        private House room(String name, String... uses) {
            Set<String> below = new TreeSet<>(List.of(uses));
            List.of(uses).forEach(used -> below.addAll(rooms.get(used)));
            rooms.put(name, below);
            return this;
        }
    }
}
