package org.unicornkg.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.unicornkg.vocab.Prefixes;

/// The columns that SSSOM 1.1 gives a mapping, each with its property in RDF.
///
/// @see <a href="https://mapping-commons.github.io/sssom/Mapping/">SSSOM: Mapping</a>
enum Slot {
    SUBJECT_ID(OWL2.annotatedSource.getURI(), Kind.ENTITY),
    SUBJECT_LABEL(Kind.TEXT),
    SUBJECT_CATEGORY(Kind.TEXT),
    PREDICATE_ID(OWL2.annotatedProperty.getURI(), Kind.ENTITY),
    PREDICATE_LABEL(Kind.TEXT),
    PREDICATE_MODIFIER(Kind.TEXT),
    OBJECT_ID(OWL2.annotatedTarget.getURI(), Kind.ENTITY),
    OBJECT_LABEL(Kind.TEXT),
    OBJECT_CATEGORY(Kind.TEXT),
    MAPPING_JUSTIFICATION(Kind.ENTITY),
    AUTHOR_ID("http://purl.org/pav/authoredBy", Kind.ENTITIES),
    AUTHOR_LABEL(Kind.TEXTS),
    REVIEWER_ID(Kind.ENTITIES),
    REVIEWER_LABEL(Kind.TEXTS),
    CREATOR_ID(DCTerms.creator.getURI(), Kind.ENTITIES),
    CREATOR_LABEL(Kind.TEXTS),
    LICENSE(DCTerms.license.getURI(), Kind.ADDRESS),
    SUBJECT_TYPE(Kind.TEXT),
    SUBJECT_SOURCE(Kind.ENTITY),
    SUBJECT_SOURCE_VERSION(Kind.TEXT),
    OBJECT_TYPE(Kind.TEXT),
    OBJECT_SOURCE(Kind.ENTITY),
    OBJECT_SOURCE_VERSION(Kind.TEXT),
    PREDICATE_TYPE(Kind.TEXT),
    MAPPING_PROVIDER(Kind.ADDRESS),
    MAPPING_SOURCE(Kind.ENTITY),
    MAPPING_CARDINALITY(Kind.TEXT),
    CARDINALITY_SCOPE(Kind.TEXTS),
    MAPPING_TOOL(Kind.TEXT),
    MAPPING_TOOL_ID(Kind.ENTITY),
    MAPPING_TOOL_VERSION(Kind.TEXT),
    MAPPING_DATE(DCTerms.created.getURI(), Kind.DATE),
    PUBLICATION_DATE(DCTerms.issued.getURI(), Kind.DATE),
    REVIEW_DATE(Kind.DATE),
    CONFIDENCE(Kind.SHARE),
    CURATION_RULE(Kind.ENTITIES),
    CURATION_RULE_TEXT(Kind.TEXTS),
    SUBJECT_MATCH_FIELD(Kind.ENTITIES),
    OBJECT_MATCH_FIELD(Kind.ENTITIES),
    MATCH_STRING(Kind.TEXTS),
    SUBJECT_PREPROCESSING(Kind.ENTITIES),
    OBJECT_PREPROCESSING(Kind.ENTITIES),
    SIMILARITY_SCORE(Kind.SHARE),
    SIMILARITY_MEASURE(Kind.TEXT),
    SEE_ALSO(RDFS.seeAlso.getURI(), Kind.ADDRESSES),
    ISSUE_TRACKER_ITEM(Kind.ENTITY),
    OTHER(Kind.TEXT),
    COMMENT(RDFS.comment.getURI(), Kind.TEXT);

    /// What stands in a column.
    enum Kind {
        TEXT,
        /// Texts with `|` between them.
        TEXTS,
        /// A prefixed name.
        ENTITY,
        /// Prefixed names with `|` between them.
        ENTITIES,
        /// An absolute IRI.
        ADDRESS,
        /// Absolute IRIs with `|` between them.
        ADDRESSES,
        /// `2026-11-29`
        DATE,
        /// A number from 0 to 1.
        SHARE;

        boolean isMany() {
            return this == TEXTS || this == ENTITIES || this == ADDRESSES;
        }

        boolean isEntity() {
            return this == ENTITY || this == ENTITIES;
        }

        boolean isAddress() {
            return this == ADDRESS || this == ADDRESSES;
        }
    }

    private final String property;
    private final Kind kind;

    Slot(Kind kind) {
        this.property = Prefixes.SSSOM + column();
        this.kind = kind;
    }

    Slot(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    /// Returns the slot of a column; nothing where SSSOM has no such column.
    static Optional<Slot> of(String column) {
        return Arrays.stream(values())
                .filter(slot -> slot.column().equals(column))
                .findFirst();
    }

    /// Returns the name of the column.
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the IRI of the property in RDF.
    String property() {
        return property;
    }

    Kind kind() {
        return kind;
    }
}
