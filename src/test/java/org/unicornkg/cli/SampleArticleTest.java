package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of docs/add-an-article.md passes its check, and each slip in it is found.
final class SampleArticleTest {

    private static final Path SAMPLE = Path.of("docs/sample/sample.ttl");

    @TempDir
    private Path folder;

    @Test
    void passes() {
        String out = check(SAMPLE, 0);

        assertThat(out).contains("2 covered, 1 excused, 0 open", "0 errors, 0 warnings");
    }

    @Test
    void aRangeThatIsOffByOneIsFound() throws IOException {
        assertThat(check(changed("char=27,51", "char=27,50"), 1)).contains("claim:sample-002");
    }

    @Test
    void aTermThatIsMisspeltIsFound() throws IOException {
        assertThat(check(changed("kg:leadInvestor", "kg:leadInvestors"), 1)).contains("unknown-term", "leadInvestors");
    }

    @Test
    void aLabelThatIsMissingIsFound() throws IOException {
        assertThat(check(changed("\"陈一\"@zh-Hans", "\"陈一\"@zh"), 1)).contains("id:chen-yi");
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(SAMPLE);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("sample.ttl"), text.replace(from, to));
    }

    private static String check(Path file, int exit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] command = {"check", file.toString(), "--sources", "docs/sample"};
        int actual = Main.run(command, new ByteArrayInputStream(new byte[0]), stream, stream);
        assertThat(actual).as("%s", out).isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }
}
