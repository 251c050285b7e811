package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unicornkg.server.Settings;
import picocli.CommandLine;

class ServiceOptionsTest {

    private static final long QUARTER = Runtime.getRuntime().maxMemory() / 4 / (1 << 20);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(new BufferedOutputStream(said), false, StandardCharsets.UTF_8);

    @Test
    void aLineOfTheLogIsThereAtOnce() {
        settings("--log").log().orElseThrow().accept("{}");

        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "0.0.0.0"})
    void thisMachineIsAHost(String host) {
        assertThat(settings("--host", host).host()).isEqualTo(host);
    }

    /// The second is of a network that no machine is in (RFC 5737).
    @ParameterizedTest
    @ValueSource(strings = {"nosuchhost.invalid", "192.0.2.1"})
    void anotherHostIsRefused(String host) {
        assertThatThrownBy(() -> settings("--host", host))
                .hasMessageStartingWith("--host: \"" + host + "\" is not an address of this machine");
    }

    @Test
    void aCacheThatWouldFillTheMemoryIsRefusedWithTheMostThatIsTaken() {
        assertThat(settings("--cache", Long.toString(QUARTER)).capacity().cacheBytes())
                .isEqualTo(QUARTER << 20);
        assertThatThrownBy(() -> settings("--cache", Long.toString(QUARTER + 1)))
                .hasMessage("--cache: \"" + (QUARTER + 1) + "\" is not a number from 0 to " + QUARTER);
    }

    @Test
    void aFileOfOptionsThatIsNotThereIsNamed(@TempDir Path folder) {
        String file = folder.resolve("no.options").toString();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        int exit = Main.run(new String[] {"serve", "@" + file}, new ByteArrayInputStream(new byte[0]), out, err);

        assertThat(exit).isEqualTo(3);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("kg: cannot read " + file + ": there is no such file of options");
    }

    private Settings settings(String... arguments) {
        ServiceOptions options = CommandLine.populateCommand(new ServiceOptions(), arguments);
        return options.settings(URI.create("https://example.org/"), err);
    }
}
