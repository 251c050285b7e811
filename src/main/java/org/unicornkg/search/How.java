package org.unicornkg.search;

/// How a text and a name in the data meet, best first.
public enum How {
    /// The text is the IRI, slug or Wikidata item itself, which mean one thing whatever others are called.
    EXACT,
    /// The same but for case, width, blanks, punctuation, legal form and the order of a person's names.
    FOLDED,
    /// The same after Traditional is made Simplified.
    SCRIPT,
    /// A Latin text that is the pinyin of the name, or the name without its accents.
    SOUND,
    /// A slip of one or two letters, or a Chinese text that only sounds like the name.
    SLIP
}
