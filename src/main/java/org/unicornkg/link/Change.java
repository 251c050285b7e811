package org.unicornkg.link;

import java.util.List;

/// What is not as it was when somebody linked a thing to an item.
sealed interface Change {

    /// Returns its name in JSON and at the front of a line.
    String code();

    /// Returns it in words.
    String words();

    /// There is no such item any more.
    record Missing() implements Change {
        @Override
        public String code() {
            return "missing";
        }

        @Override
        public String words() {
            return "there is no such item, or not any more";
        }
    }

    /// The item was merged into another.
    record Merged(String into) implements Change {
        @Override
        public String code() {
            return "merged";
        }

        @Override
        public String words() {
            return "it was merged into " + into + ": link that, if it is still the same";
        }
    }

    /// The data no longer has the thing.
    record NoThing() implements Change {
        @Override
        public String code() {
            return "no-thing";
        }

        @Override
        public String words() {
            return "there is no such thing here any more";
        }
    }

    /// No name of the item meets a name of ours.
    ///
    /// @param theirs some names of the item; may be empty
    record Renamed(List<String> theirs) implements Change {
        @Override
        public String code() {
            return "renamed";
        }

        @Override
        public String words() {
            return theirs.isEmpty()
                    ? "it has no name in our languages"
                    : "none of its names is one of ours: " + String.join(", ", theirs);
        }
    }

    /// The item is of a class of which our thing is not.
    ///
    /// @param classes those
    record OtherClass(List<String> classes) implements Change {
        @Override
        public String code() {
            return "class";
        }

        @Override
        public String words() {
            return "it is an instance of " + String.join(", ", classes) + ", which our things of other classes are";
        }
    }

    /// The server said nothing of the item; so it was not checked.
    record Unanswered() implements Change {
        @Override
        public String code() {
            return "unanswered";
        }

        @Override
        public String words() {
            return "the server said nothing of it, so it was not checked";
        }
    }
}
