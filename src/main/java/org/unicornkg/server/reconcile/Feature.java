package org.unicornkg.server.reconcile;

/// What a score is made from, as clients see it.
public enum Feature {
    NAME(
            "name_match",
            "How the text is the whole name: 5 its id, 4 the name but for case, width, legal form and order, 3 in the other"
                    + " Chinese script, 2 by its pinyin, 1 with a slip or by its sound alone, 0 not the whole name."),
    PART("name_part", "How much of the longer of text and name was met, from 0 to 1."),
    TYPE("type_match", "Whether it is of a type that was asked for."),
    PROPERTY(
            "property_…",
            "One for each property that was given: 1 where what is known agrees, 0.5 where nothing is known, 0 where it"
                    + " disagrees.");

    private final String id;
    private final String meaning;

    Feature(String id, String meaning) {
        this.id = id;
        this.meaning = meaning;
    }

    /// Returns the id; that of a property ends in the property's.
    public String id() {
        return id;
    }

    /// Returns what it says.
    public String meaning() {
        return meaning;
    }

    /// Returns the id of the feature of one property.
    static String ofProperty(String property) {
        return "property_" + property;
    }
}
