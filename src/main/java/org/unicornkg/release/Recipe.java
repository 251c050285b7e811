package org.unicornkg.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// All that a release is made of: the bytes and names of its files, and the program that makes it.
///
/// @param hex SHA-256 in lower case
record Recipe(String hex) {

    /// Reads every file that [Release#read] reads. What is no file is left to it to complain of.
    static Recipe of(Folders folders, String program) {
        MessageDigest sha = Digest.newSha256();
        add(sha, program.getBytes(StandardCharsets.UTF_8));
        for (Path file : files(folders)) {
            add(sha, folders.shown(file).getBytes(StandardCharsets.UTF_8));
            add(sha, bytes(file));
        }
        return new Recipe(HexFormat.of().formatHex(sha.digest()));
    }

    private static List<Path> files(Folders folders) {
        List<Path> files = new ArrayList<>(Documents.files(folders));
        files.add(ShapeFindings.file(folders));
        files.addAll(Rules.files(folders));
        files.removeIf(file -> !Files.isRegularFile(file));
        return files;
    }

    /// The length before the bytes: else the end of one file could be the beginning of the next.
    private static void add(MessageDigest sha, byte[] bytes) {
        sha.update((bytes.length + " ").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
