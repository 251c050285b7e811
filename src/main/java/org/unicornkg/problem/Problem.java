package org.unicornkg.problem;

import java.time.Duration;
import java.util.List;

/// What a user can get wrong, or what keeps the program from doing what he asked. Each has a stable code, which is a
/// heading in docs/errors.md.
///
/// A message says what was given, what was expected and what to do; it holds no path of the server and no stack trace
/// unless the user gave the path himself.
public sealed interface Problem {

    /// Returns one sentence or two for the user.
    String message();

    /// Returns the stable id in kebab-case.
    default String code() {
        return Answer.of(this).code();
    }

    /// Returns the HTTP status.
    default int status() {
        return Answer.of(this).status();
    }

    /// Returns the exit code of the command: 1 a check failed, 2 wrong usage or input, 3 could not do it.
    default int exitCode() {
        return Answer.of(this).exitCode();
    }

    /// A file or folder that is not there or cannot be read.
    ///
    /// @param path as the user knows it
    /// @param reason what the system says, or what was expected there
    record Unreadable(String path, String reason) implements Problem {
        @Override
        public String message() {
            return "cannot read " + path + ": " + reason;
        }
    }

    /// A file that cannot be written.
    record Unwritable(String path, String reason) implements Problem {
        @Override
        public String message() {
            return "cannot write " + path + ": " + reason;
        }
    }

    /// Ontology, data or queries that are broken, so that no release can be made of them.
    ///
    /// @param findings at least one, in the order of the files
    record BadData(List<Finding> findings) implements Problem {
        public BadData {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("no finding");
            }
        }

        @Override
        public String message() {
            String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more; run: kg check)";
            return "the data is broken: " + findings.getFirst() + more;
        }
    }

    /// An option or argument of a command that is wrong or missing.
    ///
    /// @param usage what is wrong, in one sentence
    record WrongUsage(String usage) implements Problem {
        @Override
        public String message() {
            return usage;
        }
    }

    /// A report that the catalogue does not hold.
    ///
    /// @param name as given
    /// @param nearest reports with a similar name, nearest first; may be empty
    record UnknownReport(String name, List<String> nearest) implements Problem {
        public UnknownReport {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String message() {
            return Words.quoted(name) + " is not a report" + Words.nearest(nearest)
                    + "; the catalogue lists them: kg reports, or /reports";
        }
    }

    /// A parameter that the report does not take.
    ///
    /// @param known names of those that it takes
    record UnknownParameter(String report, String name, List<String> known) implements Problem {
        public UnknownParameter {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "report " + report + " has no parameter " + Words.quoted(name) + "; it takes " + Words.list(known);
        }
    }

    /// A parameter that the report cannot do without.
    ///
    /// @param takes what a value looks like
    record MissingParameter(String report, String name, String takes) implements Problem {
        @Override
        public String message() {
            return "report " + report + " needs the parameter " + Words.quoted(name) + ": " + takes;
        }
    }

    /// A parameter given more than once that takes one value.
    record RepeatedParameter(String report, String name) implements Problem {
        @Override
        public String message() {
            return "parameter " + Words.quoted(name) + " of report " + report + " takes one value only";
        }
    }

    /// A value of the wrong kind.
    ///
    /// @param what the parameter, option or setting
    /// @param value as given
    /// @param expected what it takes, with an example
    record BadValue(String what, String value, String expected) implements Problem {
        @Override
        public String message() {
            return what + ": " + Words.quoted(value) + " is not " + expected;
        }
    }

    /// What is wrong with the value of a parameter, where the value itself was read by another room.
    ///
    /// @param name of the parameter
    /// @param because what is wrong; its code and status stand for this one
    record InParameter(String name, Problem because) implements Problem {
        @Override
        public String message() {
            return "parameter " + name + ": " + because.message();
        }
    }

    /// A name that more than one thing bears.
    ///
    /// @param name as given
    /// @param candidates at least two
    record AmbiguousName(String name, List<Candidate> candidates) implements Problem {
        public AmbiguousName {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String message() {
            return Words.quoted(name) + " names " + candidates.size() + " things: " + Words.list(candidates)
                    + "; use a slug";
        }
    }

    /// A name that no thing bears.
    ///
    /// @param name as given
    /// @param kind label of the class that was asked for, or `thing`
    /// @param nearest things with a similar name, nearest first; may be empty
    record UnknownName(String name, String kind, List<Candidate> nearest) implements Problem {
        public UnknownName {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String message() {
            return "no " + kind + " is named " + Words.quoted(name)
                    + (nearest.isEmpty() ? "" : "; did you mean " + Words.list(nearest) + "?");
        }
    }

    /// A question that no report answers for sure.
    ///
    /// @param question as asked
    /// @param reason why not
    /// @param nearest the reports that come nearest, with their parameters; may be empty
    record NotUnderstood(String question, String reason, List<String> nearest) implements Problem {
        public NotUnderstood {
            nearest = List.copyOf(nearest);
        }

        @Override
        public String message() {
            return "no answer to " + Words.quoted(question) + ": " + Words.reason(reason)
                    + (nearest.isEmpty() ? "" : "; the nearest: " + Words.list(nearest));
        }
    }

    /// A query that does not parse or asks what no engine can answer.
    ///
    /// @param reason the parser's words
    /// @param line from 1; 0 when unknown
    /// @param column from 1; 0 when unknown
    record BadQuery(String reason, int line, int column) implements Problem {
        @Override
        public String message() {
            return "the query is wrong" + (line == 0 ? "" : " at line " + line + ", column " + column) + ": "
                    + Words.reason(reason);
        }
    }

    /// Something that this service never does, such as an update or a call to another host.
    ///
    /// @param what the thing asked for
    /// @param why the reason, with what to do instead
    record Refused(String what, String why) implements Problem {
        @Override
        public String message() {
            return what + " is refused: " + why;
        }
    }

    /// An address or thing, as asked for, that is not there.
    record NotFound(String what) implements Problem {
        @Override
        public String message() {
            return Words.quoted(what) + " is not here";
        }
    }

    /// An HTTP method that the address does not know.
    ///
    /// @param allowed those that it knows
    record MethodNotAllowed(String method, List<String> allowed) implements Problem {
        public MethodNotAllowed {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String message() {
            return "the method " + method + " is not allowed here; use " + Words.list(allowed);
        }
    }

    /// An answer that is cited and cannot be given again: nothing but that release and that query would give the same
    /// rows.
    ///
    /// @param report its name
    /// @param changed what is another now: release, query, or both
    /// @param instead how to ask for the answer of today
    record Superseded(String report, List<String> changed, String instead) implements Problem {
        public Superseded {
            changed = List.copyOf(changed);
        }

        @Override
        public String message() {
            return "the answer of report " + report + " that is cited cannot be given: another "
                    + String.join(" and another ", changed) + " is served now; today's answer: " + instead;
        }
    }

    /// A format that cannot be had.
    ///
    /// @param asked as given
    /// @param offered those that can be had
    record NotAcceptable(String asked, List<String> offered) implements Problem {
        public NotAcceptable {
            offered = List.copyOf(offered);
        }

        @Override
        public String message() {
            return "no " + Words.quoted(asked) + " here; there is " + Words.list(offered);
        }
    }

    /// A request body of a type that the address does not take.
    ///
    /// @param taken those that it takes
    record UnsupportedMediaType(String given, List<String> taken) implements Problem {
        public UnsupportedMediaType {
            taken = List.copyOf(taken);
        }

        @Override
        public String message() {
            return "a body of type " + Words.quoted(given) + " is not taken here; send " + Words.list(taken);
        }
    }

    /// A query or body that is too long.
    ///
    /// @param what the thing that is too long
    /// @param limit the most that is taken, in `unit`
    /// @param unit bytes, rows, characters …
    record TooLarge(String what, long limit, String unit) implements Problem {
        @Override
        public String message() {
            return what + " is larger than the limit of " + limit + " " + unit;
        }
    }

    /// An answer that took longer than the limit.
    ///
    /// @param limit the time it was given
    record TooSlow(Duration limit) implements Problem {
        @Override
        public String message() {
            return "stopped after " + limit.toMillis() + " ms; ask for less, or with more parameters";
        }
    }

    /// A query that would take more of something, such as memory, than one query may.
    record TooCostly(String what) implements Problem {
        @Override
        public String message() {
            return "stopped because it needs too much: " + what + "; ask for less, or with more parameters";
        }
    }

    /// A service that cannot answer now.
    ///
    /// @param reason what is the matter
    /// @param retryAfter when to try again
    record Unavailable(String reason, Duration retryAfter) implements Problem {
        @Override
        public String message() {
            return "cannot answer now: " + reason + "; try again in " + retryAfter.toSeconds() + " s";
        }
    }

    /// A client that asks more at once than its part.
    ///
    /// @param what it asks too much of
    /// @param retryAfter when to try again
    record TooMany(String what, Duration retryAfter) implements Problem {
        @Override
        public String message() {
            return "too many " + what + " from your address; try again in " + retryAfter.toSeconds() + " s";
        }
    }

    /// Another SPARQL server that holds the graphs and does not answer as it should.
    ///
    /// @param endpoint its address, as given
    /// @param reason what happened
    record EndpointFailed(String endpoint, String reason) implements Problem {
        @Override
        public String message() {
            return "the endpoint " + Words.quoted(endpoint) + " failed: " + Words.reason(reason);
        }
    }

    /// A port that was asked for, and that another program listens on.
    record PortInUse(int port) implements Problem {
        @Override
        public String message() {
            return "port " + port + " is in use; choose another with --port, or 0 for any free one";
        }
    }

    /// A source that the release does not describe, or whose text is not at hand.
    ///
    /// @param source slug
    /// @param reason what is missing and how to give it
    record NoSourceText(String source, String reason) implements Problem {
        @Override
        public String message() {
            return "no text of the source " + Words.quoted(source) + ": " + reason;
        }
    }

    /// A passage that does not stand in the source.
    ///
    /// @param passage as given
    /// @param source slug
    /// @param hint the nearest thing that does stand there; may be empty
    record PassageNotFound(String passage, String source, String hint) implements Problem {
        @Override
        public String message() {
            return Words.quoted(passage) + " does not stand in " + source + (hint.isEmpty() ? "" : "; " + hint);
        }
    }

    /// A passage that stands more than once in the source.
    ///
    /// @param paragraphs paragraph of each place, from 1
    record AmbiguousPassage(String passage, String source, List<Integer> paragraphs) implements Problem {
        public AmbiguousPassage {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String message() {
            return Words.quoted(passage) + " stands " + paragraphs.size() + " times in " + source + ", in paragraphs "
                    + Words.list(paragraphs) + "; quote more of it, or say --paragraph";
        }
    }
}
