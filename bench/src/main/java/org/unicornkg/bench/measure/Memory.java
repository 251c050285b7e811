package org.unicornkg.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.bench.engine.JavaCommand;
import org.unicornkg.bench.engine.Server;

/// The heap that a Java process needs: what its objects take right after a full collection, as its own `jcmd` tells.
public final class Memory {

    /// The last line of a histogram of classes: how many objects, and their bytes. It is made while nothing else runs.
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

    /// A line of it for what is no object: a collector fills gaps with it.
    private static final Pattern FILLER =
            Pattern.compile("^ *\\d+: +\\d+ +(\\d+) +\\[*L?jdk\\.internal\\.vm\\.Filler.*", Pattern.MULTILINE);

    private static final int LOOKS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Memory() {}

    /// Returns bytes in use; nothing for what is not Java. What requests hold comes and goes, and so does what a server
    /// still writes down after its start: the least of some looks is what stays.
    public static OptionalLong measure(Server server) throws IOException {
        if (!server.isJava()) {
            return OptionalLong.empty();
        }
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            String histogram = jcmd(server.process().pid(), "GC.class_histogram");
            Matcher total = TOTAL.matcher(histogram);
            if (!total.find()) {
                return OptionalLong.empty();
            }
            long fillers = FILLER.matcher(histogram)
                    .results()
                    .mapToLong(filler -> Long.parseLong(filler.group(1)))
                    .sum();
            least = Math.min(least, Long.parseLong(total.group(1)) - fillers);
            pause();
        }
        return OptionalLong.of(least);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String jcmd(long pid, String command) throws IOException {
        Path program = JavaCommand.home().resolve("bin").resolve("jcmd");
        Process process = new ProcessBuilder(program.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("jcmd failed: " + said);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
