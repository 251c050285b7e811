package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;

/// The example of docs/queries.md keeps the rules that the page tells, and gives rows.
class QueriesDocTest {

    private static final Pattern EXAMPLE = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleWorks() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/queries.md")));
        assertThat(example.find()).isTrue();
        SavedQuery query = SavedQuery.parse("queries/people-who-founded.rq", example.group(1));
        Release release = Release.trusted(Folders.in(Path.of("")));

        assertThat(Lint.of(release.graphs()).check(query)).isEmpty();
        assertThat(query.run(release.graphs(), Arguments.none(), Limits.usual())
                        .table()
                        .rows())
                .isNotEmpty();
    }
}
