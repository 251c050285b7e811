package org.unicornkg.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the ontology that the code reads; what only data and queries use is not here.
public final class KG {

    /// The ontology itself.
    public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/unicorn-kg/ontology");

    // Classes
    public static final Node CLAIM = term("Claim");
    public static final Node EVENT = term("Event");
    public static final Node MAPPING = term("Mapping");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node PERSON = term("Person");
    public static final Node SOURCE_DOCUMENT = term("SourceDocument");
    public static final Node TERM = term("Term");
    public static final Node UNCLAIMED_PASSAGE = term("UnclaimedPassage");

    // Properties that tell a thing from its namesakes
    public static final Node EMPLOYER = term("employer");
    public static final Node FORMER_EMPLOYER = term("formerEmployer");
    public static final Node MAKER = term("maker");
    public static final Node PART_OF = term("partOf");

    // Properties of claims, sources and unclaimed passages
    public static final Node ABOUT = term("about");
    public static final Node CHARACTERS = term("characters");
    public static final Node EVIDENCE = term("evidence");
    public static final Node NOTE = term("note");
    public static final Node PARAGRAPH = term("paragraph");
    public static final Node SHA256 = term("sha256");

    // How far an event is not to be taken for a fact
    public static final Node DENIED = term("Denied");
    public static final Node DISPUTED = term("Disputed");
    public static final Node RUMOURED = term("Rumoured");

    // What became of a mapping
    public static final Node MAPPING_STATUS = term("mappingStatus");
    public static final Node ACCEPTED = term("Accepted");
    public static final Node NO_ITEM = term("NoItem");
    public static final Node PROPOSED = term("Proposed");
    public static final Node REJECTED = term("Rejected");

    private KG() {}

    private static Node term(String name) {
        return NodeFactory.createURI(Prefixes.KG + name);
    }
}
