package org.unicornkg.problem;

/// How the program answers all problems of one record.
///
/// @param code the stable id in kebab-case
/// @param status the HTTP status
/// @param exitCode of a command
record Answer(String code, int status, int exitCode) {

    /// Returns how the program answers a problem: the one table of codes, statuses and exit codes.
    static Answer of(Problem problem) {
        return switch (problem) {
            case Problem.Unreadable p -> new Answer("unreadable", 500, 3);
            case Problem.Unwritable p -> new Answer("unwritable", 500, 3);
            case Problem.BadData p -> new Answer("bad-data", 500, 2);
            case Problem.WrongUsage p -> new Answer("wrong-usage", 400, 2);
            case Problem.UnknownReport p -> new Answer("unknown-report", 404, 2);
            case Problem.UnknownParameter p -> new Answer("unknown-parameter", 400, 2);
            case Problem.MissingParameter p -> new Answer("missing-parameter", 400, 2);
            case Problem.RepeatedParameter p -> new Answer("repeated-parameter", 400, 2);
            case Problem.BadValue p -> new Answer("bad-value", 400, 2);
            case Problem.InParameter p -> of(p.because());
            case Problem.AmbiguousName p -> new Answer("ambiguous-name", 400, 2);
            case Problem.UnknownName p -> new Answer("unknown-name", 400, 2);
            case Problem.NotUnderstood p -> new Answer("not-understood", 422, 2);
            case Problem.BadQuery p -> new Answer("bad-query", 400, 2);
            case Problem.Refused p -> new Answer("refused", 403, 2);
            case Problem.NotFound p -> new Answer("not-found", 404, 2);
            case Problem.MethodNotAllowed p -> new Answer("method-not-allowed", 405, 2);
            case Problem.Superseded p -> new Answer("superseded", 409, 2);
            case Problem.NotAcceptable p -> new Answer("not-acceptable", 406, 2);
            case Problem.UnsupportedMediaType p -> new Answer("unsupported-media-type", 415, 2);
            case Problem.TooLarge p -> new Answer("too-large", 413, 2);
            case Problem.TooSlow p -> new Answer("too-slow", 504, 3);
            case Problem.TooCostly p -> new Answer("too-costly", 422, 3);
            case Problem.Unavailable p -> new Answer("unavailable", 503, 3);
            case Problem.TooMany p -> new Answer("too-many", 429, 3);
            case Problem.EndpointFailed p -> new Answer("endpoint-failed", 502, 3);
            case Problem.PortInUse p -> new Answer("port-in-use", 500, 3);
            case Problem.NoSourceText p -> new Answer("no-source-text", 404, 2);
            case Problem.PassageNotFound p -> new Answer("passage-not-found", 404, 2);
            case Problem.AmbiguousPassage p -> new Answer("ambiguous-passage", 400, 2);
        };
    }
}
