package org.unicornkg.problem;

import org.jspecify.annotations.Nullable;

/// Carries a [Problem] to the edge (`cli`, `server`), the only places that catch it.
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// Wraps `problem`; the message is the problem's own.
    public ProblemException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /// Wraps `problem` with what made it known, for the log of a developer; no user sees the cause.
    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /// Returns what went wrong.
    public Problem problem() {
        return problem;
    }
}
