package org.unicornkg.pages;

/// JSON as the text of a `<script type="application/json">`, which no browser runs.
///
/// @see <a href="https://html.spec.whatwg.org/multipage/scripting.html">HTML: scripting</a>
final class DataBlock {

    private DataBlock() {}

    /// Returns the same JSON without a character that could end the element.
    static String of(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
