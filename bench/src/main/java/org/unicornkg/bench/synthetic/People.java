package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes people, one in four of them with an alma mater. Ten study at one university: `schoolmate.rq` ties each pair,
/// so that a skew here would make the graph quadratic.
final class People {

    private static final int COHORT = 10;

    private final Sink sink;
    private final List<Thing> cohort = new ArrayList<>();
    private Thing university = Thing.of("university-0", Label.name(0));
    private int people;
    private int universities;

    People(Sink sink) {
        this.sink = sink;
    }

    Thing next() throws IOException {
        Thing person = Thing.of("person-" + people, Label.name(people));
        people++;
        sink.entity("people", person.block("kg:Person"));
        return person;
    }

    /// Lets those to come study elsewhere than those before.
    void graduate() {
        cohort.clear();
    }

    /// Returns where somebody studied, if that is told, and draws what follows from it.
    Optional<Block> study(Dice dice, Thing person, Vouching vouching) throws IOException {
        if (!vouching.isSure() || !dice.in100(25)) {
            return Optional.empty();
        }
        if (cohort.isEmpty()) {
            university = Thing.of(
                    "university-" + universities, Label.name(universities).then(" University", "大學", "大学"));
            universities++;
            sink.entity("institutions", university.block("kg:University"));
        }
        for (Thing other : cohort) {
            sink.follows(person.term(), "kg:schoolmate", other.term());
            sink.follows(other.term(), "kg:schoolmate", person.term());
        }
        sink.follows(person.term(), "kg:affiliation", university.term());
        Block block = Block.of(person.term())
                .with("kg:almaMater", university.term(), vouching.claims())
                .build();
        cohort.add(person);
        if (cohort.size() == COHORT) {
            cohort.clear();
        }
        return Optional.of(block);
    }
}
