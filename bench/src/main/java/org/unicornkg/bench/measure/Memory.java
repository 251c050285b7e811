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

/// The heap that a Java process needs: what is in use right after a full collection, as its own `jcmd` tells.
public final class Memory {

    /// `garbage-first heap total reserved 8388608K, committed 534528K, used 120301K [0x…` of G1, `def new generation
    /// total 9792K, used 3122K [0x…` of the serial collector, and the like; not the line of the metaspace.
    private static final Pattern USED =
            Pattern.compile("^ *(?!Metaspace|class space).*\\bused (\\d+)K", Pattern.MULTILINE);

    private static final int MOST_TIMES = 10;
    private static final double STILL = 0.99;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Memory() {}

    /// Returns bytes in use; nothing for what is not Java. What a server still writes down after its start is waited
    // for.
    public static OptionalLong measure(Server server) throws IOException {
        if (!server.isJava()) {
            return OptionalLong.empty();
        }
        OptionalLong used = used(server.process().pid());
        for (int again = 0; again < MOST_TIMES; again++) {
            OptionalLong before = used;
            pause();
            used = used(server.process().pid());
            if (used.orElse(0) > before.orElse(0) * STILL) {
                return used;
            }
        }
        return used;
    }

    private static OptionalLong used(long pid) throws IOException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes << 10);
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
