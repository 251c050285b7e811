package org.unicornkg.query;

/// One thing, or a few of a kind, that every saved query must keep to.
interface Rule {

    /// Looks at a query and reports what breaks the rule.
    void check(Examined query);
}
