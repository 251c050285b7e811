package org.unicornkg.pages;

/// The parts of the service that every page leads to.
enum Section {
    QUESTIONS("/reports", FrameText.QUESTIONS),
    EXPLORE("/explore", FrameText.EXPLORE),
    COMPARE("/compare", FrameText.COMPARE),
    ONTOLOGY("/ontology", FrameText.ONTOLOGY),
    SPARQL("/sparql", FrameText.SPARQL);

    private final String path;
    private final FrameText name;

    Section(String path, FrameText name) {
        this.path = path;
        this.name = name;
    }

    String address(Reader reader) {
        return reader.to(path);
    }

    String name(Reader reader) {
        return reader.read(name);
    }
}
