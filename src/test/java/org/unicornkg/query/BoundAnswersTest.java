package org.unicornkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Release;
import org.unicornkg.search.Names;

/// What a report answers about one thing is what it answers about all, less the rows about others.
@ParameterizedClass(name = "{0}")
@MethodSource("tables")
class BoundAnswersTest {

    private static final int MOST_THINGS = 5;

    private static final Folders FOLDERS = Folders.in(Path.of(""));
    private static final Release RELEASE = Release.trusted(FOLDERS);
    private static final Names NAMES = Names.of(RELEASE.base());

    private final SavedQuery query;

    BoundAnswersTest(SavedQuery query) {
        this.query = query;
    }

    static Collection<SavedQuery> tables() {
        return Catalogue.read(FOLDERS.queries()).all().stream()
                .filter(query -> query.kind() == SavedQuery.Kind.TABLE && !query.isFederated())
                .toList();
    }

    @Test
    void rowsAboutOneThingAreThoseAmongAll() {
        Table open = answer(required());
        for (Parameter parameter : query.header().parameters()) {
            int column = open.columns().indexOf(parameter.name());
            if (column >= 0 && !parameter.isRequired() && parameter.type() instanceof ParameterType.Thing) {
                open.rows().stream()
                        .map(row -> row.get(column))
                        .filter(Objects::nonNull)
                        .filter(Node::isURI)
                        .distinct()
                        .limit(MOST_THINGS)
                        .forEach(thing -> assertThat(
                                        answer(with(parameter.name(), thing)).rows())
                                .as("%s with %s = %s", query.file(), parameter.name(), thing)
                                .isEqualTo(about(open, column, thing)));
            }
        }
    }

    private static List<List<@Nullable Node>> about(Table open, int column, Node thing) {
        return open.rows().stream().filter(row -> thing.equals(row.get(column))).toList();
    }

    private Table answer(Arguments arguments) {
        return query.run(RELEASE.graphs(), arguments, Limits.usual()).table();
    }

    private Arguments with(String name, Node thing) {
        Map<String, List<Node>> values = new LinkedHashMap<>(required().values());
        values.put(name, List.of(thing));
        return new Arguments(values);
    }

    private Arguments required() {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (Parameter parameter : query.header().parameters()) {
            if (parameter.isRequired()) {
                examples.put(parameter.name(), List.of(parameter.example().orElseThrow()));
            }
        }
        return Arguments.read(query, examples, NAMES);
    }
}
