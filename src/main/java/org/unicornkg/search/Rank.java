package org.unicornkg.search;

/// How much of a name a search met, best first.
public enum Rank {
    /// The whole name, in any script, with or without its legal form.
    EXACT(4),
    /// The name begins with the text.
    PREFIX(3),
    /// A word of the name begins with the text.
    WORD(2),
    /// The text stands somewhere in the name.
    INSIDE(1),
    /// The name or a word of it is a slip away, or sounds like a text in Chinese.
    SLIP(0);

    private final int worse;

    Rank(int worse) {
        this.worse = worse;
    }

    /// Returns how many ranks are worse.
    int worse() {
        return worse;
    }
}
