package org.unicornkg.report;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Items;
import org.unicornkg.release.Labels;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.Prefixes;

/// What stands where a row and a column meet.
public sealed interface Cell {

    /// Returns what a reader sees; nothing in an empty cell.
    String text();

    /// Returns the tag of the language of the text; empty where it has none.
    String language();

    /// A thing of the graph.
    ///
    /// @param iri of the thing
    /// @param text its label, in the reader's language where there is one
    /// @param language tag of the label's language; empty where it has none
    /// @param item QID of the item of Wikidata that it is linked to
    record Thing(String iri, String text, String language, Optional<String> item) implements Cell {

        /// Returns the end of the IRI of a thing that has a page of its own; nothing for terms, claims,
        /// foreign things.
        public Optional<String> slug() {
            return iri.startsWith(Prefixes.ID) ? Optional.of(iri.substring(Prefixes.ID.length())) : Optional.empty();
        }
    }

    /// A literal, or a blank node, which no saved query selects.
    ///
    /// @param text its lexical form, so that a date keeps its precision
    /// @param datatype IRI of its type
    /// @param language its tag; empty where it has none
    /// @param isNumberOrDate whether it is a well-formed number or date, so that no program takes it for a
    ///     formula
    record Value(String text, String datatype, String language, boolean isNumberOrDate) implements Cell {}

    /// Nothing: the variable is unbound.
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String language() {
            return "";
        }
    }

    /// Makes the cell of a node, without its item of Wikidata.
    static Cell of(@Nullable Node node, Labels labels, Language language) {
        return of(node, labels, Items.none(), language);
    }

    /// Makes the cell of a node.
    static Cell of(@Nullable Node node, Labels labels, Items items, Language language) {
        if (node == null) {
            return new Empty();
        }
        if (node.isURI()) {
            return new Thing(
                    node.getURI(),
                    labels.label(node, language),
                    labels.spoken(node, language).orElse(""),
                    items.of(node));
        }
        if (!node.isLiteral()) {
            return new Value(node.toString(), "", "", false);
        }
        return new Value(
                node.getLiteralLexicalForm(),
                node.getLiteralDatatypeURI(),
                node.getLiteralLanguage(),
                NumberOrDate.test(node));
    }
}
