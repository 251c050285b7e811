package org.unicornkg.bench.synthetic;

import java.io.IOException;

/// An event that is being put together.
final class Happening {

    private final Sink sink;
    private final Term event;
    private final Vouching vouching;
    private final Block.Builder block;

    Happening(Sink sink, Term event, String kind, Label label, Vouching vouching) throws IOException {
        this.sink = sink;
        this.event = event;
        this.vouching = vouching;
        this.block =
                Block.of(event).with("a", Term.name(kind), vouching.happened()).labelled(label);
        sink.follows(event, "kg:factuality", vouching.factuality());
    }

    Happening with(String property, Thing thing) {
        return with(property, thing.term());
    }

    Happening with(String property, Term value) {
        block.with(property, value, vouching.claims());
        return this;
    }

    Happening on(Dice.When when) throws IOException {
        sink.follows(event, "kg:earliest", Term.day(when.earliest()));
        sink.follows(event, "kg:latest", Term.day(when.latest()));
        return with("kg:date", when.term());
    }

    Block block() {
        return block.build();
    }
}
