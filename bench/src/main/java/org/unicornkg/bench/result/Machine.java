package org.unicornkg.bench.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// On what, when and with what options it was measured.
public final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /// Returns lines of a Markdown list.
    public static List<String> lines(List<String> others) throws IOException {
        java.lang.management.OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        String ram = system instanceof com.sun.management.OperatingSystemMXBean more
                ? String.format(Locale.ROOT, "%.0f GiB", more.getTotalMemorySize() / (double) (1L << 30))
                : "unknown";
        List<String> lines = new ArrayList<>(List.of(
                "- Day: " + LocalDate.now(ZoneOffset.UTC),
                "- Processor: " + processor() + ", " + system.getAvailableProcessors() + " cores",
                "- Memory: " + ram,
                "- System: " + system.getName() + " " + system.getVersion() + " " + system.getArch(),
                "- Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")));
        others.forEach(other -> lines.add("- " + other));
        return lines;
    }

    private static String processor() throws IOException {
        if (!Files.exists(CPU)) {
            return "unknown";
        }
        return Files.readAllLines(CPU).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
