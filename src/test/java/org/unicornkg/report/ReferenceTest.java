package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Arguments;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.query.SmallRelease;
import org.unicornkg.query.Triples;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Language;

/// How answers are cited.
class ReferenceTest {

    private static final SavedQuery WHO_LEFT = SmallRelease.CATALOGUE.get("who-left");
    private static final SavedQuery NASTY = SavedQuery.read(Path.of("src/test/resources/report/nasty.rq"));
    private static final String RELEASE = "0123456789abcdef".repeat(4);
    private static final URI SITE = URI.create("https://example.org/kg/");

    @Test
    void theAddressPinsReleaseQueryAndArguments() {
        Arguments arguments =
                arguments(WHO_LEFT, Map.of("organization", List.of("Example AI", "紙船科技"), "asOf", List.of("2024")));

        assertThat(here(WHO_LEFT, arguments).address())
                .contains(URI.create("https://example.org/kg/reports/who-left"
                        + "?organization=example-ai&organization=paper-boat&asOf=2024-12-31&release=" + RELEASE
                        + "&query=" + WHO_LEFT.digest().hex()));
    }

    @Test
    void noValueEndsTheAddress() {
        Arguments arguments = arguments(NASTY, Map.of("note", List.of("a&release=b#c 月>;\r\nX: y")));
        Reference reference = here(NASTY, arguments);

        assertThat(reference.address().orElseThrow().toString())
                .contains("?note=a%26release%3Db%23c%20%E6%9C%88%3E%3B%0D%0AX%3A%20y&release=" + RELEASE);
        assertThat(reference.line()).doesNotContain("\r", "\n");
        assertThat(CitationStyle.TEXT.of(reference, Language.EN)).doesNotContain("\r", "\n");
    }

    @Test
    void anAnswerFromElsewhereHasNoAddress() {
        Reference there = new Reference(
                WHO_LEFT,
                Arguments.none(),
                Optional.empty(),
                Optional.of(URI.create("http://localhost:1/sparql")),
                SITE);

        assertThat(there.address()).isEmpty();
        assertThat(there.line())
                .isEqualTo("endpoint http://localhost:1/sparql  who-left "
                        + WHO_LEFT.digest().shortHex());
        assertThat(CitationStyle.TEXT.of(there, Language.EN))
                .isEqualTo("Unicorn KG, “Who left which company, and for where”. Report who-left "
                        + WHO_LEFT.digest().shortHex() + ", http://localhost:1/sparql. ");
        assertThat(CitationStyle.BIBTEX.of(there, Language.EN)).doesNotContain("url =");
    }

    @Test
    void theFileTellsReleasesAndQueriesApart() {
        assertThat(here(WHO_LEFT, Arguments.none()).fileName("csv"))
                .isEqualTo("who-left.0123456789ab." + WHO_LEFT.digest().shortHex() + ".csv");
    }

    @Test
    void textIsInTheReadersLanguage() {
        Reference reference = here(WHO_LEFT, arguments(WHO_LEFT, Map.of("asOf", List.of("2024-06"))));
        String of = WHO_LEFT.digest().shortHex();
        String address = reference.address().orElseThrow().toString();

        assertThat(CitationStyle.TEXT.of(reference, Language.EN))
                .isEqualTo("Unicorn KG, “Who left which company, and for where”. Report who-left " + of
                        + ", asOf=2024-06-30, release 0123456789ab. " + address);
        assertThat(CitationStyle.TEXT.of(reference, Language.ZH_HANT))
                .isEqualTo(
                        "Unicorn KG，〈誰離開了哪家公司、去了哪裡〉。報告 who-left " + of + "，asOf=2024-06-30，版本 0123456789ab。" + address);
    }

    @Test
    void bibtexEscapesWhatTexTakesForACommand() {
        Reference reference = here(NASTY, arguments(NASTY, Map.of("note", List.of("50% of $1_{0} & \\x ~^#"))));

        assertThat(CitationStyle.BIBTEX.of(reference, Language.EN)).isEqualTo("""
                        @misc{unicorn-kg:nasty:0123456789ab,
                          author = {{Unicorn KG}},
                          title = {{What *could* go <wrong> | nothing}},
                          note = {Report nasty %s, note=50\\%% of \\$1\\_\\{0\\} \\& \\textbackslash{}x \\textasciitilde{}\\textasciicircum{}\\#, release 0123456789ab},
                          url = {%s},
                        }""".formatted(
                        NASTY.digest().shortHex(), reference.address().orElseThrow()));
    }

    @Test
    void anUnknownStyleNamesTheKnownOnes() {
        assertThatThrownBy(() -> CitationStyle.parse("apa")).hasMessageContaining("text or bibtex");
    }

    @Test
    void aGraphIsCitedInItsComments() {
        Reporter reporter = Reporter.of(
                SmallRelease.RELEASE.base(), Evidence.of(SmallRelease.RELEASE.graphs(), SourceTexts.none()));
        SavedQuery moves = SmallRelease.CATALOGUE.get("moves");
        GraphReport all = reporter.draw(moves, Arguments.none(), Limits.usual());
        GraphReport none = new GraphReport(all.reference(), new Triples(List.of(), OptionalInt.empty()));
        GraphReport cut =
                reporter.draw(moves, Arguments.none(), new Limits(Limits.usual().time(), 2));
        String cited = "# " + all.reference().address().orElseThrow() + "\n";

        assertThat(written(all, RdfSyntax.TURTLE)).startsWith("# release ").contains("\n# 15 triples\n", cited);
        assertThat(written(none, RdfSyntax.NTRIPLES)).endsWith("\n# no triples\n" + cited);
        assertThat(written(cut, RdfSyntax.NQUADS)).contains("\n# 2 triples, cut at 2: there are more\n", cited);
        assertThat(written(all, RdfSyntax.JSONLD)).startsWith("{");
        assertThat(written(all, RdfSyntax.RDFXML)).startsWith("<");
    }

    @Test
    void pinsLetWhatTheyNamePass() {
        Digest release = new Digest(RELEASE);

        Pins.parse(Optional.empty(), Optional.empty()).require(WHO_LEFT, Optional.empty(), "");
        Pins.parse(Optional.of("0123456789AB"), Optional.of(WHO_LEFT.digest().hex()))
                .require(WHO_LEFT, Optional.of(release), "");
    }

    @Test
    void pinsNameWhatHasChanged() {
        Pins pins = Pins.parse(Optional.of("f".repeat(12)), Optional.of("f".repeat(64)));
        Pins release = Pins.parse(Optional.of(RELEASE), Optional.empty());

        assertThatThrownBy(() -> pins.require(WHO_LEFT, Optional.of(new Digest(RELEASE)), "/x"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.Superseded("who-left", List.of("release", "query"), "/x")));
        assertThatThrownBy(() -> release.require(WHO_LEFT, Optional.empty(), "/x"))
                .hasMessageContaining("nobody can vouch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789a",
                "latest",
                "0123456789abg",
                "00000000000000000000000000000000000000000000000000000000000000000"
            })
    void whatIsNoDigestIsRefused(String pin) {
        assertThatThrownBy(() -> Pins.parse(Optional.of(pin), Optional.empty())).hasMessageContaining("12 to 64");
    }

    @Test
    void onlyTheWebIsLinked() {
        Links file = Links.plain();
        Links served = Links.served(Optional.empty());
        String thing = "https://w3id.org/unicorn-kg/id/example-ai";

        assertThat(file.to(thing)).contains(thing);
        assertThat(served.to(thing)).contains("/page/example-ai");
        assertThat(Links.served(Optional.of(Language.ZH_HANS)).to("https://w3id.org/unicorn-kg/ontology#Company"))
                .contains("/ontology?lang=zh-Hans#Company");
        assertThat(served.to("https://w3id.org/unicorn-kg//evil.example")).isEmpty();
        assertThat(file.to("http://example.org/a\"b<c>'d\n\u202Ee"))
                .contains("http://example.org/a%22b%3Cc%3E%27d%0A%E2%80%AEe");
        for (String iri :
                List.of("javascript:alert(1)", "JavaScript:x", "data:text/html,x", "//host", "urn:x", "http:/x", "")) {
            assertThat(file.to(iri)).as(iri).isEmpty();
        }
    }

    private static Reference here(SavedQuery query, Arguments arguments) {
        return new Reference(query, arguments, Optional.of(new Digest(RELEASE)), Optional.empty(), SITE);
    }

    private static Arguments arguments(SavedQuery query, Map<String, List<String>> given) {
        return Arguments.read(query, given, SmallRelease.NAMES);
    }

    private static String written(GraphReport report, RdfSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(syntax, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
