package org.unicornkg.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program `kg`.
public final class Main {

    /// Exit code of a command that could not do its work through no fault of the user.
    private static final int COULD_NOT = 3;

    private static final int BUFFER_BYTES = 1 << 16;

    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] args) {
        // Lucene and others speak to java.util.logging, which would print what nobody asked for.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int exit = run(args, new Terminal(System.in, out, err, Screen.of(System.getenv())));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /// Runs a command.
    ///
    /// @return 0 done, 1 a check found something wrong, 2 wrong usage or input, 3 could not do it
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, new Terminal(in, out, err, Screen.NONE));
    }

    /// Runs a command on a terminal.
    static int run(String[] args, Terminal terminal) {
        CommandLine line = Kg.commandLine(terminal);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, arguments) -> misused(e, terminal.err()));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal.err()));
        // Exit code 1 is for what a check finds.
        couldNot(line);
        int exit = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    private static void couldNot(CommandLine line) {
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().exitCodeOnExecutionException(COULD_NOT);
            couldNot(command);
        }
    }

    private static int misused(ParameterException e, PrintStream err) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        Problem problem = unread(e).orElseGet(() -> new Problem.WrongUsage(String.valueOf(e.getMessage())));
        err.println("kg: " + problem.message());
        err.println("Try '" + command + " --help'. See docs/errors.md#" + problem.code());
        return problem.exitCode();
    }

    /// Returns what is wrong where a file of options was named: picocli takes `@FILE` for an argument where it cannot
    /// read the file.
    private static Optional<Problem> unread(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream()
                        .filter(argument -> argument.startsWith("@"))
                        .findFirst()
                        .map(argument -> new Problem.Unreadable(
                                argument.substring(1), "there is no such file of options, or it may not be read"))
                : Optional.empty();
    }

    private static int failed(Exception e, PrintStream err) throws Exception {
        return switch (e) {
            case ProblemException failure -> failed(failure.problem(), err);
            case UncheckedIOException failure -> failed(reason(failure), err);
            case IOException failure -> failed(String.valueOf(failure.getMessage()), err);
            default -> throw e;
        };
    }

    private static int failed(Problem problem, PrintStream err) {
        err.println("kg: " + problem.message());
        if (problem instanceof Problem.BadData broken) {
            for (Finding finding : broken.findings()) {
                err.println(finding);
            }
        }
        err.println("See docs/errors.md#" + problem.code());
        return problem.exitCode();
    }

    private static int failed(String reason, PrintStream err) {
        err.println("kg: " + reason);
        return COULD_NOT;
    }

    private static String reason(UncheckedIOException failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
                false,
                StandardCharsets.UTF_8);
    }
}
