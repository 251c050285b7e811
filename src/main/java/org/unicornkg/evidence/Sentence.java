package org.unicornkg.evidence;

/// A sentence of a source.
///
/// @param paragraph from 1
/// @param span where it stands, its closing punctuation included
/// @param state whether the data accounts for it
public record Sentence(int paragraph, Span span, State state) {

    /// What the data says of a sentence.
    public enum State {
        /// A claim rests on some of its words.
        COVERED,
        /// The data says why there is no claim.
        EXCUSED,
        /// Neither.
        OPEN
    }
}
