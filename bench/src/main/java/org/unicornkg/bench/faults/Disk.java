package org.unicornkg.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.unicornkg.bench.engine.JavaCommand;
import org.unicornkg.bench.engine.Launched;

/// A disk that takes no more: a small file system in memory where we may mount one, and a limit for the size of files.
final class Disk implements Fault {

    private static final int OLD = 2_000;
    private static final int NEW = 400_000;
    private static final long STORE_BYTES = 24 << 20;
    private static final long SPARE_BYTES = 200 << 10;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /// Of `ulimit -f`, in blocks of 512 bytes: 9 MiB, a little more than an index that is still empty.
    private static final String FILES_LIMITED = "ulimit -f 18432; ";

    @Override
    public String deed() {
        return "kg load, and what kg serve keeps beside the jar, where the disk is full";
    }

    @Override
    public void run(Place place, Report report) throws IOException, InterruptedException {
        Statements old = Statements.write(place.work().resolve("old.nt"), OLD);
        Statements fresh = Statements.write(place.work().resolve("new.nt"), NEW);
        load(new Loading(place, place.work().resolve("store")), old, fresh, FILES_LIMITED, "file limit", report);
        Path mount = place.folder("mount");
        if (mount(mount, STORE_BYTES)) {
            try {
                load(new Loading(place, mount.resolve("store")), old, fresh, "", "full disk", report);
            } finally {
                run("umount", mount.toString());
            }
            bakeOnFullDisk(place, mount, report);
        } else {
            report.say("skipped: a full file system, for which one must be allowed to mount one");
        }
    }

    private static void load(
            Loading loading, Statements old, Statements fresh, String prefix, String name, Report report)
            throws IOException, InterruptedException {
        Loading.End first = loading.load(old, "");
        report.expect(name + ": a first load: " + first.lastWords(), first.code() == 0);
        if (first.code() != 0) {
            return;
        }
        Loading.End second = loading.load(fresh, prefix);
        report.say("exit code " + second.code() + ": " + second.lastWords());
        report.expect(
                name + ": the load says so, and that the store is as before",
                second.code() == 3 && second.lastWords().contains("the store is as before"));
        int holds = loading.served();
        report.expect(name + ": the store is served with " + holds + " statements", holds == OLD);
        try (Stream<Path> left = Files.list(loading.store())) {
            report.say("left in its folder: "
                    + left.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    private static void bakeOnFullDisk(Place place, Path mount, Report report)
            throws IOException, InterruptedException {
        Path jar = place.repository().resolve("target/unicorn-kg.jar");
        if (!mount(mount, Files.size(jar) + SPARE_BYTES)) {
            return;
        }
        try {
            Path copy = Files.copy(jar, mount.resolve("unicorn-kg.jar"));
            Path log = place.work().resolve("bake.log");
            List<String> command = new ArrayList<>();
            command.addAll(List.of(JavaCommand.home().resolve("bin/java").toString(), "-Xmx512m", "-jar"));
            command.addAll(List.of(copy.toString(), "serve", "--port", "0"));
            try (Launched server = Launched.start(place.work(), log, Map.of(), command)) {
                long end = System.nanoTime() + LIMIT.toNanos();
                while (!Files.readString(log).contains("http://") && System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                report.expect(
                        "beside the jar: the service runs on",
                        ProcessHandle.of(server.pid()).isPresent());
            }
            String said = Files.readString(log);
            report.say(said.strip().replaceAll("\\s*\\n", " | "));
            report.expect("beside the jar: the service starts all the same", said.contains("http://"));
            report.expect("beside the jar: it says what cannot be kept", said.contains("cannot be kept"));
            try (Stream<Path> left = Files.list(mount)) {
                report.expect("beside the jar: nothing half-written is left", left.count() == 1);
            }
        } finally {
            run("umount", mount.toString());
        }
    }

    private static boolean mount(Path folder, long bytes) throws IOException, InterruptedException {
        String size = String.format(Locale.ROOT, "size=%d", bytes);
        return run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0;
        } catch (IOException e) {
            // There is no such program, so nothing can be mounted.
            return false;
        }
    }
}
