package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Language;
import org.unicornkg.report.Html;
import org.unicornkg.vocab.Prefixes;

/// One term of the ontology with all that there is to say of it, for the template `pages/term.jte`.
///
/// @param knowledge what is served
/// @param terms all of them
/// @param term this one
/// @param usage of this one
/// @param examples of its use
/// @param frame around it
public record TermPage(Knowledge knowledge, Terms terms, Term term, Usage usage, TermExamples examples, Frame frame)
        implements Page {

    private static final int LONGEST_EXAMPLE = 300;

    /// A few words, with where they lead.
    ///
    /// @param address null where they lead nowhere
    /// @param note what stands before them; empty for nothing
    record Link(String text, @Nullable String address, String note) {}

    /// What is said under one heading.
    record Line(OntologyText name, List<Link> links) {}

    /// Makes the page of a term; nothing where there is no such term.
    ///
    /// @param name the end of its IRI
    public static Optional<TermPage> of(Knowledge knowledge, Reader reader, Address here, String name) {
        Terms terms = Terms.of(knowledge.base().graphs());
        return OntologyPage.named(terms, name).map(term -> of(knowledge, reader, here, terms, term));
    }

    private static TermPage of(Knowledge knowledge, Reader reader, Address here, Terms terms, Term term) {
        String meaning = term.text(RDFS.Nodes.comment, reader.language())
                .map(Term.Spoken::text)
                .orElse("");
        Head head = Head.of(Seen.text(term.label(reader.language()).text()), meaning)
                .style(Asset.ONTOLOGY_STYLE)
                .about(linkedData(term, reader.language(), meaning));
        return new TermPage(
                knowledge,
                terms,
                term,
                Usage.of(knowledge.base().graphs(), List.of(term)),
                TermExamples.of(knowledge.base(), term),
                Frame.of(knowledge, reader, here, head).in(Section.ONTOLOGY));
    }

    private static String linkedData(Term term, Language language, String meaning) {
        Map<String, Object> defined = new LinkedHashMap<>();
        defined.put("@context", "https://schema.org/");
        defined.put("@type", "DefinedTerm");
        defined.put("@id", term.iri().getURI());
        defined.put("name", term.label(language).text());
        defined.put("description", meaning);
        defined.put("termCode", term.name());
        defined.put("inDefinedTermSet", Prefixes.HOME + "ontology");
        return DataBlock.json(defined);
    }

    @Override
    public boolean isWhole() {
        return usage.isCounted();
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JtetermGenerated.render(output, Html.UNTOUCHED, this);
    }

    String read(OntologyText text, Object... parts) {
        return frame.read(text, parts);
    }

    String label(Term other) {
        return Seen.text(other.label(frame.language()).text());
    }

    String kind() {
        return read(
                switch (term.kind()) {
                    case CLASS -> OntologyText.CLASS;
                    case PROPERTY -> OntologyText.PROPERTY;
                    case INDIVIDUAL -> OntologyText.INDIVIDUAL;
                });
    }

    /// Returns where all terms are, at this one.
    String overview() {
        return frame.to(OntologyPage.PATH + "#" + term.name());
    }

    List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    String labelIn(Language language) {
        return Seen.text(term.label(language).text());
    }

    String meaningIn(Language language) {
        return term.text(RDFS.Nodes.comment, language).map(Term.Spoken::text).orElse("");
    }

    Term.@Nullable Spoken note() {
        return term.text(SKOS.scopeNote.asNode(), frame.language()).orElse(null);
    }

    /// Returns the tag of a language that is not the page's; null leaves the attribute out.
    @Nullable
    String foreign(Language language) {
        return language == frame.language() ? null : language.tag();
    }

    /// Returns how often it is used; absent where that takes too long to count.
    @Nullable
    String count() {
        return usage.of(term).isPresent() ? Long.toString(usage.of(term).getAsLong()) : null;
    }

    /// Returns what is said of it under each heading that has something.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(toTerms(OntologyText.BROADER, term.all(RDFS.Nodes.subClassOf)));
        lines.add(toTerms(OntologyText.NARROWER, subjects(RDFS.Nodes.subClassOf)));
        lines.add(toTerms(OntologyText.PROPERTY_BROADER, term.all(RDFS.Nodes.subPropertyOf)));
        lines.add(toTerms(OntologyText.NARROWER_PROPERTIES, subjects(RDFS.Nodes.subPropertyOf)));
        if (term.kind() == Term.Kind.INDIVIDUAL) {
            lines.add(toTerms(OntologyText.TYPE, term.all(RDF.Nodes.type)));
        }
        lines.add(toTerms(OntologyText.DOMAIN, term.all(RDFS.Nodes.domain)));
        lines.add(new Line(OntologyText.RANGE, links(term.all(RDFS.Nodes.range), node -> true, node -> "")));
        lines.add(toTerms(OntologyText.SUBJECTS, subjects(RDFS.Nodes.domain)));
        lines.add(toTerms(OntologyText.POINTED_AT, subjects(RDFS.Nodes.range)));
        lines.add(toTerms(OntologyText.MEMBERS, subjects(RDF.Nodes.type)));
        lines.add(toTerms(OntologyText.DISJOINT, term.all(OWL.disjointWith.asNode())));
        lines.add(alignments());
        lines.add(new Line(OntologyText.QUERIES, queries()));
        lines.removeIf(line -> line.links().isEmpty());
        return lines;
    }

    private Line toTerms(OntologyText name, Collection<Node> nodes) {
        return new Line(name, links(nodes, terms.byIri()::containsKey, node -> ""));
    }

    private Line alignments() {
        Predicate<Node> isForeign =
                node -> !terms.byIri().containsKey(node) && !node.getURI().startsWith(OWL.getURI());
        List<Link> links = new ArrayList<>();
        Map<Node, OntologyText> relations = new LinkedHashMap<>();
        relations.put(SKOS.exactMatch.asNode(), OntologyText.EXACT);
        relations.put(RDFS.Nodes.subClassOf, OntologyText.NARROWER_THAN);
        relations.put(RDFS.Nodes.subPropertyOf, OntologyText.NARROWER_THAN);
        relations.put(SKOS.closeMatch.asNode(), OntologyText.CLOSE);
        relations.forEach((property, name) -> links.addAll(links(term.all(property), isForeign, node -> read(name))));
        return new Line(OntologyText.ALIGNMENTS, links);
    }

    private List<Node> subjects(Node property) {
        return terms.all().stream()
                .filter(other -> other.all(property).contains(term.iri()))
                .map(Term::iri)
                .toList();
    }

    private List<Link> links(Collection<Node> nodes, Predicate<Node> isWanted, Function<Node, String> note) {
        return nodes.stream()
                .filter(Node::isURI)
                .filter(isWanted)
                .map(node -> terms.get(node)
                        .map(other -> new Link(label(other), OntologyPage.address(frame, other), note.apply(node)))
                        .orElseGet(() -> new Link(
                                Prefixes.shorten(node.getURI()),
                                frame.links().to(node.getURI()).orElse(null),
                                note.apply(node))))
                .toList();
    }

    private List<Link> queries() {
        Pattern use = Pattern.compile("\\b" + Pattern.quote(term.prefixed()) + "\\b(?!-)");
        return knowledge.catalogue().all().stream()
                .filter(query -> use.matcher(query.text()).find())
                .map(query -> new Link(
                        query.header().summary().in(frame.language()),
                        ReportAddress.ofExample(query, frame.reader()),
                        ""))
                .toList();
    }

    /// Returns the examples, each node with where it leads.
    List<List<Link>> shownExamples() {
        return examples.uses().stream()
                .map(use -> use.stream().map(this::shown).toList())
                .toList();
    }

    private Link shown(Node node) {
        String text = Seen.start(Seen.text(examples.labels().label(node, frame.language())), LONGEST_EXAMPLE);
        return new Link(text, node.isURI() ? frame.links().to(node.getURI()).orElse(null) : null, "");
    }

    /// Returns where the editor has a query for what the term stands for.
    String inEditor() {
        String pattern = switch (term.kind()) {
            case CLASS -> "?thing a " + term.prefixed();
            case PROPERTY -> "?thing " + term.prefixed() + " ?value";
            case INDIVIDUAL -> "?thing ?property " + term.prefixed();
        };
        String query = "PREFIX kg: <" + Prefixes.KG + ">\n\nSELECT *\nWHERE {\n  " + pattern + "\n}\nLIMIT 100\n";
        String encoded =
                Address.of("/", Map.of("query", List.of(query))).query().substring(1);
        return frame.to("/sparql#" + encoded);
    }
}
