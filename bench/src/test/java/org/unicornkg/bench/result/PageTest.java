package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatStandsBetweenTheMarksIsWrittenAnew() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "# A page\n<!-- written by bench/run: begin -->\nold\n<!-- written by bench/run: end -->\nThe rest\n");

        Page.write(page, "new\n");

        assertThat(page)
                .hasContent(
                        "# A page\n<!-- written by bench/run: begin -->\n\nnew\n\n<!-- written by bench/run: end -->\nThe rest\n");
    }

    @Test
    void aPageWithoutMarksIsLeftAlone() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "# A page\n");

        assertThatThrownBy(() -> Page.write(page, "new")).isInstanceOf(IOException.class);
        assertThat(page).hasContent("# A page\n");
    }
}
