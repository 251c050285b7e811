package org.unicornkg.release;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// A finished release in a file: what it was made of, what it is, and last a checksum over all.
///
/// Any number of programs may read, write and remove it at once: it appears whole or not at all.
///
/// @param path of the file
/// @param recipe what the release is made of
record BakedFile(Path path, Recipe recipe) {

    /// To be changed whenever the bytes mean something else, or the same files give another release.
    private static final String FORMAT = "Unicorn KG, baked release 1\n";

    private static final String PREFIX = "release-";
    private static final String ENDING = ".baked";
    private static final String HALF = ".half";
    private static final int NAME_DIGITS = 16;

    /// The file is one array, which ends at 2 GiB; a triple takes some 42 bytes of it.
    private static final int MOST_TRIPLES = 20_000_000;

    /// What the file holds.
    ///
    /// @param release with its digest
    /// @param isValid whether the shapes held; false where nobody has asked them
    record Content(Release release, boolean isValid) {}

    static BakedFile in(Path folder, Recipe recipe) {
        return new BakedFile(folder.resolve(PREFIX + recipe.hex().substring(0, NAME_DIGITS) + ENDING), recipe);
    }

    /// Returns what was written; nothing where there is no such file, or it is not as it was written.
    Optional<Content> read() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            return Optional.empty();
        }
        byte[] head = head();
        int end = bytes.length - Long.BYTES;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (end < head.length
                || in.getLong(end) != checksum(bytes, end)
                || !in.slice(0, head.length).equals(ByteBuffer.wrap(head))) {
            return Optional.empty();
        }
        in.position(head.length);
        boolean isValid = in.get() == 1;
        Digest digest = new Digest(GraphTable.text(in));
        Counts counts = new Counts(in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong(), in.getLong());
        return Optional.of(new Content(Release.finished(GraphTable.read(in), counts, digest), isValid));
    }

    /// Writes beside the file, then renames.
    ///
    /// @throws IOException where the folder takes no file
    void write(Content content) throws IOException {
        if (content.release().counts().triples() > MOST_TRIPLES) {
            throw new IOException("it has more than " + MOST_TRIPLES + " triples");
        }
        ByteBuffer bytes = ByteBuffer.wrap(bytes(content));
        // No temporary file of Java's: only its owner could read that.
        Path half = path.resolveSibling(PREFIX + ProcessHandle.current().pid() + "-" + System.nanoTime() + HALF);
        try {
            try (FileChannel channel =
                    FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// Removes all but the youngest of such files in a folder, finished or left half-written.
    ///
    /// @param kept how many stay
    static void clean(Path folder, int kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(BakedFile::isOurs)
                    .sorted(Comparator.comparingLong(BakedFile::written).reversed())
                    .skip(kept)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && (name.endsWith(ENDING) || name.endsWith(HALF));
    }

    /// Returns milliseconds since 1970; 0 for a file that another program has just removed.
    private static long written(Path file) {
        return file.toFile().lastModified();
    }

    private byte[] head() {
        return (FORMAT + recipe.hex() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(head());
        out.writeBoolean(content.isValid());
        GraphTable.write(content.release().digest().hex(), out);
        Counts counts = content.release().counts();
        out.writeLong(counts.triples());
        out.writeLong(counts.derived());
        out.writeLong(counts.claims());
        out.writeLong(counts.events());
        out.writeLong(counts.entities());
        out.writeLong(counts.articles());
        GraphTable.write(content.release().named(), out);
        out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
