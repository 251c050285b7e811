package org.unicornkg.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a release contains, as 64 hexadecimal digits: the same triples give the same digest, whatever files they lie
/// in.
///
/// @param hex SHA-256 in lower case
public record Digest(String hex) {

    private static final int SHORT = 12;

    /// Returns the first 12 digits, enough for a person to tell two releases apart.
    public String shortHex() {
        return hex.substring(0, SHORT);
    }

    /// Returns the SHA-256 of the UTF-8 of a text, in lower-case hexadecimal digits.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Returns the SHA-256 of bytes, in lower-case hexadecimal digits.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    /// Returns a fresh SHA-256.
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
