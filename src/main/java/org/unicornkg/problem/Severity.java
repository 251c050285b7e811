package org.unicornkg.problem;

/// How much a [Finding] weighs.
public enum Severity {
    /// The data must not be published like this: `kg check` exits with 1.
    ERROR,
    /// Worth a look; the check passes.
    WARNING
}
