package org.unicornkg.bench.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How Java programs are started: with the Java that runs the benchmark, so that all have the same.
public final class JavaCommand {

    private static final String PRODUCT = "unicorn-kg.jar";
    /// Those with which the script `kg` runs commands that come and go: its `quick`.
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private JavaCommand() {}

    /// Returns the folder of the JDK.
    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /// Returns a command that runs a class of a peer: our own jar is not on its class path.
    public static List<String> peer(String heap, List<String> options, String main, List<String> arguments) {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(PRODUCT))
                .collect(Collectors.joining(File.pathSeparator));
        return command(heap, path, options, main, arguments);
    }

    /// Returns a command that runs a class with our jar on the class path, as `kg` would.
    public static List<String> product(String heap, String main, List<String> arguments) {
        return command(heap, System.getProperty("java.class.path"), OPTIONS, main, arguments);
    }

    private static List<String> command(
            String heap, String path, List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(home().resolve("bin").resolve("java").toString());
        command.add("-Xmx" + heap);
        command.add("-Dlog4j2.configurationFile=classpath:log4j2.properties");
        command.addAll(options);
        command.addAll(List.of("-cp", path, main));
        command.addAll(arguments);
        return command;
    }
}
