package org.unicornkg.pages;

import org.unicornkg.report.Stylesheet;

/// What a page of the service may load: our own files and nothing else. No script stands in a page.
///
/// @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
public final class Policy {

    /// For every page.
    public static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self' '" + Stylesheet.HASH
            + "' " + cytoscape() + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private Policy() {}

    /// The one style that Cytoscape (3.33.1, `domRenderer`) puts into a page by itself.
    private static String cytoscape() {
        return "'" + Stylesheet.hash(".__________cytoscape_container { position: relative; }") + "'";
    }
}
