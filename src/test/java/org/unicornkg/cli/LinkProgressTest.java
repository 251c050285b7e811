package org.unicornkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.unicornkg.problem.Problem;

/// What a service says reaches the terminal as words, never as orders.
final class LinkProgressTest {

    private static final String HOSTILE = "so \u001b]0;pwned\u0007\u009b2J and \u202Eno\u2066 end\nnext";

    @Test
    void whatAServiceSaysIsNotObeyed() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        LinkProgress progress = new LinkProgress(new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE));

        progress.waits(Duration.ofSeconds(2), HOSTILE);
        progress.notes(HOSTILE);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "so ]0;pwned 2J and no end next; trying again in 2 s", "note: so ]0;pwned 2J and no end next");
    }

    @Test
    void norIsWhatAMessageTells() {
        assertThat(new Problem.EndpointFailed("http://127.0.0.1/", HOSTILE).message())
                .contains("so  ]0;pwned  2J and  no  end next")
                .matches("\\P{C}*");
    }
}
