package org.unicornkg.pages;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.report.Html;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.ResultSyntax;

/// The editor of queries with the answer of one, if one was asked, for the template `pages/editor.jte`. It is a form
/// that works as it is; the script makes more of it.
///
/// @param knowledge what is asked
/// @param bounds what a query may cost
/// @param query the text in the editor
/// @param answer null where nothing was asked
/// @param frame around it
public record EditorPage(
        Knowledge knowledge,
        Bounds bounds,
        String query,
        @Nullable QueryAnswer answer,
        Frame frame) implements Page {

    private static final String PATH = "/sparql";

    /// Stands in the editor when somebody comes for the first time.
    static final String FIRST = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>

            SELECT ?company ?founder ?date
            WHERE {
              ?founding a kg:Founding ;
                        kg:organization ?company ;
                        kg:person ?founder .
              OPTIONAL { ?founding kg:date ?date }
            }
            ORDER BY ?company ?founder ?date
            """;

    private static final List<String> GRAPHS = List.of("default-graph-uri", "named-graph-uri");

    /// Longer addresses do not reach every server.
    private static final int LONGEST_ADDRESS = 4_000;

    /// What a query may cost.
    ///
    /// @param time from its start to its last row
    /// @param rows the most rows on a page
    /// @param triples the most triples on a page
    /// @param inFile the most rows or triples in a file
    /// @param characters the longest text of a query, in UTF-16 units
    public record Bounds(Duration time, int rows, int triples, int inFile, int characters) {}

    /// Makes the page before anything is asked.
    public static EditorPage of(Knowledge knowledge, Reader reader, Address here, Bounds bounds) {
        return new EditorPage(knowledge, bounds, FIRST, null, frame(knowledge, reader, here));
    }

    /// Makes the page with an answer.
    ///
    /// @param query as it was asked
    public static EditorPage of(
            Knowledge knowledge, Reader reader, Address here, Bounds bounds, String query, QueryAnswer answer) {
        return new EditorPage(knowledge, bounds, query, answer, frame(knowledge, reader, here));
    }

    private static Frame frame(Knowledge knowledge, Reader reader, Address here) {
        Head head = Head.of(reader.read(EditorText.TITLE), reader.read(EditorText.DESCRIPTION))
                .style(Asset.YASGUI_STYLE, Asset.EDITOR_STYLE)
                .script(Asset.YASGUI, Asset.EDITOR);
        return Frame.of(knowledge, reader, here, head).in(Section.SPARQL);
    }

    @Override
    public void render(HtmlTemplateOutput output) {
        JteeditorGenerated.render(output, Html.UNTOUCHED, this);
    }

    String read(EditorText text, Object... parts) {
        return frame.read(text, parts);
    }

    /// Returns a text with its places left open, which a script fills.
    String open(EditorText text) {
        return frame.read(text, "{0}", "{1}");
    }

    String limits() {
        return read(
                EditorText.LIMITS,
                bounds.time().toSeconds(),
                bounds.rows(),
                bounds.triples(),
                Shown.number(bounds.inFile()));
    }

    /// Returns the text of the query without characters that HTML forbids; the first line end of a text area is lost.
    String text() {
        return "\n" + Seen.lines(query);
    }

    /// Returns the saved queries by group, in the order of the groups.
    Map<Theme, List<SavedQuery>> examples() {
        return Theme.sorted(knowledge.catalogue().all());
    }

    /// Tells whether a group is shown open: those who come see what it is.
    boolean isOpen(Theme group) {
        return group == Theme.PEOPLE;
    }

    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, frame.reader());
    }

    String summary(SavedQuery query) {
        return query.header().summary().in(frame.language());
    }

    /// Returns where scripts find what the editor knows.
    String data() {
        return Address.of(
                        "/editor.json", Map.of("lang", List.of(frame.language().tag())))
                .toString();
    }

    @Nullable
    HtmlContent rows() {
        return answer instanceof QueryAnswer.Rows rows ? rows.sheet().piece(frame.links()) : null;
    }

    @Nullable
    String truth() {
        return answer instanceof QueryAnswer.Truth truth ? read(truth.isSo() ? EditorText.YES : EditorText.NO) : null;
    }

    QueryAnswer.@Nullable Graph graph() {
        return answer instanceof QueryAnswer.Graph graph ? graph : null;
    }

    String size(QueryAnswer.Graph graph) {
        if (graph.size() == 0) {
            return read(EditorText.NOTHING_MADE);
        }
        return read(graph.cutAt().isPresent() ? EditorText.TRIPLES_CUT : EditorText.TRIPLES, graph.size());
    }

    /// Returns the names of the formats that a file of the answer may have.
    List<String> formats() {
        return switch (answer) {
            case null -> List.of();
            case QueryAnswer.Graph graph -> RdfSyntax.ids();
            case QueryAnswer.Rows rows -> ResultSyntax.ids();
            case QueryAnswer.Truth truth -> ResultSyntax.ids();
        };
    }

    /// Returns the formats that may be chosen before anybody knows what the query answers with.
    List<String> allFormats() {
        List<String> all = new ArrayList<>(ResultSyntax.ids());
        Arrays.stream(RdfSyntax.values()).map(RdfSyntax::id).forEach(all::add);
        return all;
    }

    /// Returns the graphs that the query was asked of, by the parameter that names them.
    Map<String, List<String>> graphs() {
        Map<String, List<String>> graphs = new LinkedHashMap<>(frame.here().values());
        graphs.keySet().retainAll(GRAPHS);
        return graphs;
    }

    /// Returns where the answer is as a file; null where the query is too long for an address: that takes a form.
    @Nullable
    String file(String format) {
        Address here = frame.here();
        String address = new Address(PATH, here.values(), "")
                .without("lang")
                .with("query", query)
                .with("format", format)
                .toString();
        return address.length() > LONGEST_ADDRESS ? null : address;
    }
}
