package org.unicornkg.pages;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.unicornkg.release.Digest;

/// One short digest of all assets, made when the first page is written.
final class AssetDigest {

    private static final int DIGITS = 12;

    /// Stands in the address of each asset.
    static final String VALUE = of();

    private AssetDigest() {}

    private static String of() {
        MessageDigest sha = Digest.newSha256();
        for (Asset asset : Asset.values()) {
            sha.update(asset.bytes());
        }
        return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
    }
}
