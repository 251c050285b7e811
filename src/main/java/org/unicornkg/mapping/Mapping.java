package org.unicornkg.mapping;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.unicornkg.vocab.Prefixes;

/// One row of a mapping set. What its accessors return was checked when the set was read.
///
/// @param cells column → text; a column without text is left out
/// @param line of the file, from 1; 0 where it was in none yet
public record Mapping(SequencedMap<String, String> cells, int line) {

    /// Predicate of a row about the very thing.
    public static final String EXACT = "skos:exactMatch";

    /// Object of a row that says that there is no item.
    public static final String NO_TERM = "sssom:NoTermFound";

    /// Modifier of a row that says that a candidate is wrong.
    public static final String NOT = "Not";

    /// Column of ours: the day on which somebody last looked whether the item is still there and still fits.
    public static final String LAST_CHECKED = "last_checked";

    /// Column of ours, in files of proposals: what a curator answers.
    public static final String DECISION = "decision";

    public Mapping {
        SequencedMap<String, String> filled = new LinkedHashMap<>();
        cells.forEach((column, text) -> {
            if (!text.isEmpty()) {
                filled.put(column, text);
            }
        });
        cells = Collections.unmodifiableSequencedMap(filled);
    }

    /// Makes a row that is in no file yet.
    public static Mapping of(Map<String, String> cells) {
        return new Mapping(new LinkedHashMap<>(cells), 0);
    }

    /// Returns the text of a column; empty where there is none.
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /// Returns the same with another text in a column; an empty one takes it away.
    public Mapping with(String column, String text) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, text);
        return new Mapping(changed, line);
    }

    /// Returns the thing of ours.
    public Node subject() {
        return node(cell("subject_id"));
    }

    /// Returns how the thing stands to the item.
    public Node predicate() {
        return node(cell("predicate_id"));
    }

    /// Tells whether it is about the very thing, not about something wider or narrower.
    public boolean isExact() {
        return cell("predicate_id").equals(EXACT);
    }

    /// Returns the item of the other source; nothing where the row says that there is none.
    public Optional<Node> object() {
        return isNoItem() ? Optional.empty() : Optional.of(node(cell("object_id")));
    }

    /// Returns the end of the item's IRI, for Wikidata its QID; nothing where the row says that there is none.
    public Optional<String> item() {
        return object().map(Prefixes::localName);
    }

    /// Returns what the row says.
    ///
    /// @param isProposal whether it stands in a file of proposals
    MappingStatus status(boolean isProposal) {
        if (isProposal) {
            return MappingStatus.PROPOSED;
        }
        return isNoItem() ? MappingStatus.NO_ITEM : isNegated() ? MappingStatus.REJECTED : MappingStatus.ACCEPTED;
    }

    private boolean isNoItem() {
        return cell("object_id").equals(NO_TERM);
    }

    private boolean isNegated() {
        return cell("predicate_modifier").equals(NOT);
    }

    /// Returns how sure whoever made the row is, from 0 to 1.
    public OptionalDouble confidence() {
        String text = cell("confidence");
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    /// Returns when somebody last looked whether the item is still there and still fits.
    public Optional<LocalDate> lastChecked() {
        return Optional.of(cell(LAST_CHECKED)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /// Returns the IRI of the row: of thing and item made, so that it stays when the row is edited.
    public Node node() {
        String thing = Prefixes.localName(subject());
        return NodeFactory.createURI(Prefixes.MAPPING + thing + "-" + item().orElse("none"));
    }

    /// The prefixes of a mapping set are those of the house.
    private static Node node(String name) {
        return NodeFactory.createURI(
                Prefixes.expand(name).orElseThrow(() -> new IllegalStateException("not read by us: " + name)));
    }
}
