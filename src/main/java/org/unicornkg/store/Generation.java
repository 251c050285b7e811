package org.unicornkg.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Counts;

/// What one load put into a store; `store.json` holds it as it stands here.
///
/// @param format of the folder and of this description; 1 until a program could not read what another wrote
/// @param number from 1; each load that ends well has the next
/// @param digest SHA-256 in hexadecimal digits: of the release's content, or of the bytes of the files
/// @param counts how much it holds
/// @param loaded when the load ended, in ISO 8601
/// @param program version of the program that loaded it
public record Generation(int format, int number, String digest, Counts counts, String loaded, String program) {

    static final int FORMAT = 1;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException for what no load wrote
    public Generation {
        if (format != FORMAT
                || number < 1
                || !isDigest(digest)
                || counts == null
                || loaded == null
                || program == null) {
            throw new IllegalArgumentException("no generation of a store: number " + number);
        }
    }

    private static boolean isDigest(@Nullable String text) {
        return text != null && DIGEST.matcher(text).matches();
    }

    /// Returns the name of the folder that holds its database.
    String folder() {
        return folder(number);
    }

    static String folder(int number) {
        return StoreFolder.PREFIX + number;
    }

    /// Returns what a person wants to know of it, in one line.
    @Override
    public String toString() {
        return "generation " + number + " of " + loaded + ", " + counts.triples() + " triples, digest "
                + digest.substring(0, Math.min(digest.length(), 12));
    }
}
