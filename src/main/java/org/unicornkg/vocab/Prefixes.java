package org.unicornkg.vocab;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/// The prefixes of the project: the same in every file, query and answer. `ontology/prefixes.ttl` shows them to
/// curators; a test keeps the two equal.
public final class Prefixes {

    /// Where every IRI of ours begins, and every address of the public service.
    public static final String HOME = "https://w3id.org/unicorn-kg/";

    /// Terms of the ontology.
    public static final String KG = "https://w3id.org/unicorn-kg/ontology#";

    /// Things: companies, people, products, events.
    public static final String ID = "https://w3id.org/unicorn-kg/id/";

    /// Claims.
    public static final String CLAIM = "https://w3id.org/unicorn-kg/claim/";

    /// Source documents.
    public static final String SOURCE = "https://w3id.org/unicorn-kg/source/";

    /// Named graphs.
    public static final String GRAPH = "https://w3id.org/unicorn-kg/graph/";

    /// Statements derived from reified triples.
    public static final String STATEMENT = "https://w3id.org/unicorn-kg/statement/";

    /// Rows of mapping sets.
    public static final String MAPPING = "https://w3id.org/unicorn-kg/mapping/";

    /// SSSOM, the standard for mappings.
    public static final String SSSOM = "https://w3id.org/sssom/";

    /// Items of Wikidata.
    public static final String WD = "http://www.wikidata.org/entity/";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("claim", CLAIM),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("graph", GRAPH),
            Map.entry("id", ID),
            Map.entry("kg", KG),
            Map.entry("mapping", MAPPING),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("p", "http://www.wikidata.org/prop/"),
            Map.entry("pq", "http://www.wikidata.org/prop/qualifier/"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("ps", "http://www.wikidata.org/prop/statement/"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("semapv", "https://w3id.org/semapv/vocab/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("shape", "https://w3id.org/unicorn-kg/shape/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("source", SOURCE),
            Map.entry("sssom", SSSOM),
            Map.entry("vann", "http://purl.org/vocab/vann/"),
            Map.entry("wd", WD),
            Map.entry("wdt", "http://www.wikidata.org/prop/direct/"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    /// What Turtle reads as a local name without escapes; narrower than the grammar, wide enough for our slugs.
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

    private Prefixes() {}

    /// Returns prefix → namespace, in no order.
    public static Map<String, String> all() {
        return ALL;
    }

    /// Returns the prefixes as Jena takes them.
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(ALL).lock();
    }

    /// Returns `id:moonshot-ai` for an IRI under one of the prefixes, else `<the IRI>`.
    public static String shorten(String iri) {
        for (Map.Entry<String, String> prefix : ALL.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                String local = iri.substring(prefix.getValue().length());
                if (LOCAL.matcher(local).matches()) {
                    return prefix.getKey() + ":" + local;
                }
            }
        }
        return "<" + iri + ">";
    }

    /// Returns the IRI that `id:moonshot-ai` stands for; nothing when the prefix is not one of ours.
    public static Optional<String> expand(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(ALL.get(name.substring(0, colon))).map(space -> space + name.substring(colon + 1));
    }

    /// Returns the end of an IRI after the last `#` or `/`: the slug of a thing, the name of a term.
    public static String localName(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        String whole = iri.endsWith("/") || iri.endsWith("#") ? iri.substring(0, iri.length() - 1) : iri;
        if (whole.startsWith(SOURCE)) {
            return whole.substring(SOURCE.length());
        }
        return whole.substring(Math.max(whole.lastIndexOf('#'), whole.lastIndexOf('/')) + 1);
    }
}
