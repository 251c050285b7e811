package org.unicornkg.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.vocab.Prefixes;

/// How names from elsewhere meet those of a thing.
class MeetingTest {

    private static final Names NAMES = Names.of(Release.trusted(Folders.in(Path.of("src/test/resources/search/home")))
            .base());

    @ParameterizedTest
    @CsvSource({
        "greenleaf, Greenleaf, GREEN-LEAF, FOLDED",
        "greenleaf, Greenleaf, 'Greenleaf Co., Ltd.', FOLDED",
        "greenleaf, 'Greenleaf Inc.', 'Greenleaf Ltd.', FOLDED",
        "greenleaf, 綠葉, 绿叶, SCRIPT",
        "greenleaf, 綠葉, 绿叶有限公司, SCRIPT",
        "greenleaf, 綠葉, Lǜyè, SOUND",
        "greenleaf, Lüye, 绿叶, SOUND",
        "greenleaf, Greenleaf, Greenlaef, SLIP",
        "leaf, Annie Leaf, 'Leaf, Annie', FOLDED",
        "leaf, Annie Leaf, Ánnie Leaf, SOUND",
        // A legal form is part of the name of what is no organization.
        "leaf, Annie Leaf, Annie Leaf Inc., ",
        "greenleaf, Greenleaf, Redleaf, ",
        "greenleaf, Greenleaf 2, Greenleaf 3, ",
        "green-leaf-garden, 綠葉園, 律业园, SLIP",
        // Too short for what only sounds alike.
        "greenleaf, 綠葉, 律业, ",
        "greenleaf, Greenleaf, '', ",
        "greenleaf, Greenleaf, ' …! ', ",
    })
    void namesMeet(String slug, String ours, String theirs, @Nullable How how) {
        Node thing = NodeFactory.createURI(Prefixes.ID + slug);

        assertThat(NAMES.meeting(thing, ours, theirs)).isEqualTo(Optional.ofNullable(how));
    }

    @Test
    void aVeryLongTextIsNoName() {
        Node thing = NodeFactory.createURI(Prefixes.ID + "greenleaf");

        assertThat(NAMES.meeting(thing, "Greenleaf", "Greenleaf".repeat(100_000)))
                .isEmpty();
    }
}
