package org.unicornkg.bench.synthetic;

/// Something with a name.
record Thing(Term term, Label label) {

    static Thing of(String slug, Label label) {
        return new Thing(Term.id(slug), label);
    }

    Block block(String... classes) {
        Block.Builder block = Block.of(term);
        for (String kind : classes) {
            block.with("a", Term.name(kind));
        }
        return block.labelled(label).build();
    }
}
