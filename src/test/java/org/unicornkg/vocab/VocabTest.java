package org.unicornkg.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/// The names in the code are those in the ontology.
class VocabTest {

    private static final int MIN_TERMS = 10;

    @Test
    void theOntologyDefinesEachTerm() throws IllegalAccessException {
        Graph ontology = RDFParser.source("ontology/unicorn.ttl").toGraph();
        int terms = 0;
        for (Field field : KG.class.getFields()) {
            Node term = (Node) field.get(null);
            assertThat(ontology.contains(term, RDF.Nodes.type, Node.ANY))
                    .as("%s", term)
                    .isTrue();
            terms++;
        }
        assertThat(terms).isGreaterThanOrEqualTo(MIN_TERMS);
    }

    @Test
    void thePrefixesAreThoseOfTheHouse() throws IOException {
        Map<String, String> house = new TreeMap<>();
        Matcher lines = Pattern.compile("(?m)^PREFIX (\\w+): +<(.+)>$")
                .matcher(Files.readString(Path.of("ontology/prefixes.ttl")));
        while (lines.find()) {
            house.put(lines.group(1), lines.group(2));
        }
        assertThat(new TreeMap<>(Prefixes.all())).isEqualTo(house);
    }

    @Test
    void namesGrowLongAndShort() {
        assertThat(Prefixes.expand("id:greenleaf")).contains(Prefixes.ID + "greenleaf");
        assertThat(Prefixes.expand("http://example.org/")).isEmpty();
        assertThat(Prefixes.expand("greenleaf")).isEmpty();
        assertThat(Prefixes.shorten(Prefixes.ID + "01-ai")).isEqualTo("id:01-ai");
        assertThat(Prefixes.shorten(Prefixes.SOURCE + "field#char=1,2"))
                .isEqualTo("<" + Prefixes.SOURCE + "field#char=1,2>");
        assertThat(Prefixes.shorten("http://example.org/a")).isEqualTo("<http://example.org/a>");
    }

    @Test
    void theEndOfAnIriIsItsLocalName() {
        assertThat(Prefixes.localName(NodeFactory.createURI(Prefixes.ID + "greenleaf")))
                .isEqualTo("greenleaf");
        assertThat(Prefixes.localName(NodeFactory.createURI(Prefixes.KG + "Event")))
                .isEqualTo("Event");
        assertThat(Prefixes.localName(NodeFactory.createURI(Prefixes.SOURCE + "field#char=1,2")))
                .isEqualTo("field#char=1,2");
    }
}
