package org.unicornkg.bench.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// One RDF term in the three spellings that are needed.
///
/// @param turtle with our prefixes
/// @param ntriples in full
/// @param hashed as `ontology/rules/claim-statement.rq` puts an object into the name of its statement
record Term(String turtle, String ntriples, String hashed) {

    private static final String HOME = "https://w3id.org/unicorn-kg/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Map<String, String> PREFIXES = Map.of(
            "claim", HOME + "claim/",
            "dcterms", "http://purl.org/dc/terms/",
            "id", HOME + "id/",
            "kg", HOME + "ontology#",
            "rdf", RDF,
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "source", HOME + "source/",
            "statement", HOME + "statement/",
            "xsd", XSD);

    /// Returns the IRI of a prefixed name; `a` is `rdf:type`, as in Turtle.
    static Term name(String prefixed) {
        String full = prefixed.equals("a") ? "rdf:type" : prefixed;
        int colon = full.indexOf(':');
        String iri = PREFIXES.get(full.substring(0, colon)) + full.substring(colon + 1);
        return new Term(prefixed, "<" + iri + ">", iri);
    }

    /// Returns the IRI of a thing.
    static Term id(String slug) {
        return name("id:" + slug);
    }

    /// Returns a passage of a source, as RFC 5147 writes it.
    static Term passage(String source, int start, int end) {
        String iri = HOME + "source/" + source + "#char=" + start + "," + end;
        return new Term("<" + iri + ">", "<" + iri + ">", iri);
    }

    /// Returns words in a language. They hold neither quotation marks nor backslashes.
    static Term words(String text, String language) {
        String written = '"' + text + "\"@" + language;
        return new Term(written, written, RDF + "langString@" + language + " " + text);
    }

    /// Returns a string, of which the same holds.
    static Term text(String text) {
        return new Term('"' + text + '"', '"' + text + '"', XSD + "string@ " + text);
    }

    static Term number(long value) {
        return new Term(Long.toString(value), typed(Long.toString(value), "integer"), XSD + "integer@ " + value);
    }

    static Term day(LocalDate day) {
        return date(DateTimeFormatter.ISO_LOCAL_DATE.format(day), "date");
    }

    static Term month(YearMonth month) {
        return date(month.toString(), "gYearMonth");
    }

    static Term year(int year) {
        return date(Integer.toString(year), "gYear");
    }

    private static Term date(String text, String type) {
        return new Term('"' + text + "\"^^xsd:" + type, typed(text, type), XSD + type + "@ " + text);
    }

    private static String typed(String text, String type) {
        return '"' + text + "\"^^<" + XSD + type + ">";
    }
}
