package org.unicornkg.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AssetTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/unicornkg/pages/assets");

    @ParameterizedTest
    @EnumSource
    void isThereAndLoadsNothingFromOthers(Asset asset) {
        String text = new String(asset.bytes(), StandardCharsets.UTF_8);

        assertThat(text).isNotBlank();
        assertThat(asset.address()).startsWith(Asset.PATH);
        if (asset.type().startsWith("text/css")) {
            assertThat(text).doesNotContain("@import", "url(http", "url(//");
        }
    }

    /// The libraries name services of others. Our scripts do not let them ask: a look with a browser is the proof.
    @ParameterizedTest
    @EnumSource
    void ownFilesNameNoHost(Asset asset) {
        String text = new String(asset.bytes(), StandardCharsets.UTF_8);

        if (!asset.address().contains("/lib/")) {
            assertThat(text.replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("http:", "https:", "\"//", "'//", "`//");
        }
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(Asset.named(name)).as(name).isPresent());
        }
    }

    @Test
    void namesAreTheirOwn() {
        assertThat(Arrays.stream(Asset.values()).map(Asset::address)).doesNotHaveDuplicates();
        assertThat(Asset.named("../Asset.class")).isEmpty();
    }
}
