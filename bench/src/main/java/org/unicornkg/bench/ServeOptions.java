package org.unicornkg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.bench.engine.JavaCommand;

/// The options with which our server is measured: those that lift its limits for one client, as far as this checkout
/// has them. One place, for when they change.
record ServeOptions(Path repository) {

    private static final List<String> UNLIMITED = List.of("--client-rate=0", "--queue-time=60", "--slots=16");

    List<String> with(List<String> more) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(repository.resolve("kg").toAbsolutePath().toString(), "serve", "--help");
        builder.environment().put("JAVA_HOME", JavaCommand.home().toString());
        String help = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> options = new ArrayList<>(UNLIMITED.stream()
                .filter(option -> help.contains(option.substring(0, option.indexOf('='))))
                .toList());
        options.addAll(more);
        return options;
    }
}
