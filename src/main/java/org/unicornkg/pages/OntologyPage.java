package org.unicornkg.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Language;
import org.unicornkg.report.Html;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// The ontology as a reader wants it, for the template `pages/ontology.jte`: every term with its anchor, what it means,
/// how often it is used.
///
/// @param terms all of them
/// @param tree of the classes
/// @param usage of the terms
/// @param version `owl:versionInfo`; empty where there is none
/// @param modified day of the last change; empty where nobody says
/// @param frame around it
public record OntologyPage(Terms terms, ClassTree tree, Usage usage, String version, String modified, Frame frame)
        implements Page {

    static final String PATH = "/ontology";

    private static final String MODIFIED = "SELECT ?day WHERE { <https://w3id.org/unicorn-kg/ontology>"
            + " <http://purl.org/dc/terms/modified> ?day } ORDER BY ?day";

    /// Makes the page.
    public static OntologyPage of(Knowledge knowledge, Reader reader, Address here) {
        Graphs graphs = knowledge.base().graphs();
        Terms terms = Terms.of(graphs);
        String introduction = reader.read(OntologyText.INTRODUCTION, terms.all().size());
        Head head = Head.of(reader.read(OntologyText.TITLE), introduction)
                .style(Asset.ONTOLOGY_STYLE)
                .script(Asset.ONTOLOGY)
                .about(linkedData(reader, introduction, knowledge.ontology()));
        for (RdfSyntax syntax : Forms.SYNTAXES) {
            head = head.alternate(syntax.mediaType(), file(syntax));
        }
        return new OntologyPage(
                terms,
                ClassTree.of(terms),
                Usage.of(graphs, terms.all()),
                knowledge.ontology(),
                modified(graphs),
                Frame.of(knowledge, reader, here, head).in(Section.ONTOLOGY));
    }

    private static String linkedData(Reader reader, String introduction, String version) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("@context", "https://schema.org/");
        set.put("@type", "DefinedTermSet");
        set.put("@id", KG.ONTOLOGY.getURI());
        set.put("name", "Unicorn KG " + reader.read(OntologyText.TITLE));
        set.put("description", introduction);
        set.put("version", version);
        set.put(
                "inLanguage",
                Arrays.stream(Language.values()).map(Language::tag).toList());
        set.put("license", "https://creativecommons.org/licenses/by/4.0/");
        return DataBlock.json(set);
    }

    private static String modified(Graphs graphs) {
        Query query = QueryFactory.create(MODIFIED);
        return graphs.select(
                query, rows -> rows.hasNext() ? rows.next().get("day").getLiteralLexicalForm() : "");
    }

    @Override
    public boolean isWhole() {
        return usage.isCounted();
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteontologyGenerated.render(output, Html.UNTOUCHED, this);
    }

    String read(OntologyText text, Object... parts) {
        return frame.read(text, parts);
    }

    List<RdfSyntax> files() {
        return Forms.SYNTAXES;
    }

    static String file(RdfSyntax syntax) {
        return PATH + "." + syntax.suffix();
    }

    ClassPicture picture() {
        return new ClassPicture(tree.withoutLists().lines(), usage);
    }

    /// Returns the properties by the top class of what they are properties of; under null those of anything.
    Map<@Nullable Term, List<Term>> properties() {
        Map<@Nullable Term, List<Term>> byTop = new LinkedHashMap<>();
        tree.roots().forEach(root -> byTop.put(root.term(), new ArrayList<>()));
        byTop.put(null, new ArrayList<>());
        for (Term property : terms.of(Term.Kind.PROPERTY)) {
            Collection<Term> above = new ArrayList<>();
            property.all(RDFS.Nodes.domain).forEach(domain -> terms.get(domain).ifPresent(above::add));
            byTop.getOrDefault(above.stream().findFirst().map(this::top).orElse(null), new ArrayList<>())
                    .add(property);
        }
        byTop.values().removeIf(List::isEmpty);
        return byTop;
    }

    private Term top(Term term) {
        return tree.roots().stream()
                .filter(root -> new ClassTree(List.of(root))
                        .lines().stream().anyMatch(line -> line.term().equals(term)))
                .findFirst()
                .map(ClassTree.Branch::term)
                .orElse(term);
    }

    /// Returns the classes but the closed lists, in the order of their names.
    List<Term> classes() {
        List<Term> lists = tree.lists();
        return terms.of(Term.Kind.CLASS).stream()
                .filter(term -> !lists.contains(term))
                .toList();
    }

    /// Returns the members of a closed list whose anchor is there: a term may belong to two lists, but has one anchor.
    List<Term> members(Term list) {
        return terms.of(Term.Kind.INDIVIDUAL).stream()
                .filter(member -> home(member).equals(Optional.of(list)))
                .toList();
    }

    /// Returns the members of a closed list that stand under another one.
    List<Term> guests(Term list) {
        return terms.of(Term.Kind.INDIVIDUAL).stream()
                .filter(member -> isIn(member, list) && !home(member).equals(Optional.of(list)))
                .toList();
    }

    private Optional<Term> home(Term member) {
        return tree.lists().stream().filter(list -> isIn(member, list)).findFirst();
    }

    private static boolean isIn(Term member, Term list) {
        return member.all(RDF.Nodes.type).contains(list.iri());
    }

    String label(Term term) {
        return Seen.text(term.label(frame.language()).text());
    }

    Term.@Nullable Spoken meaning(Term term) {
        return term.text(RDFS.Nodes.comment, frame.language()).orElse(null);
    }

    /// Returns the labels of a term in the languages that are not the reader's.
    List<Term.Spoken> otherLabels(Term term) {
        return frame.otherLanguages().stream()
                .map(term::label)
                .map(label -> new Term.Spoken(Seen.text(label.text()), label.language()))
                .toList();
    }

    /// Returns what a property leads from and to, as far as the ontology says.
    String between(Term property) {
        String domain = classLabel(property, RDFS.Nodes.domain);
        String range = classLabel(property, RDFS.Nodes.range);
        return domain.isEmpty() && range.isEmpty() ? "" : domain + " → " + range;
    }

    private String classLabel(Term property, Node which) {
        return property.all(which).stream()
                .filter(Node::isURI)
                .findFirst()
                .map(node -> terms.get(node).map(this::label).orElseGet(() -> Prefixes.shorten(node.getURI())))
                .orElse("");
    }

    Optional<String> count(Term term) {
        return usage.of(term).isPresent()
                ? Optional.of(Long.toString(usage.of(term).getAsLong()))
                : Optional.empty();
    }

    String address(Term term) {
        return address(frame, term);
    }

    static String address(Frame frame, Term term) {
        return frame.to(Address.of(PATH, Map.of("term", List.of(term.name()))).toString());
    }

    /// Returns the term of a name, such as `Company`.
    static Optional<Term> named(Terms terms, String name) {
        return terms.get(NodeFactory.createURI(Prefixes.KG + name));
    }
}
