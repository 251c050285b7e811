package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;

/// Looks for what is missing about a thing that can be told without a list of rows.
///
/// @param knowledge that is asked
/// @param allowance of each question
record Lacks(Knowledge knowledge, Allowance allowance) {

    private static final String ADD = "add-an-article";

    private static final String PREFIXES = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private static final String STATUSES = PREFIXES
            + "SELECT DISTINCT ?status WHERE { ?mapping owl:annotatedSource ?thing ; kg:mappingStatus ?status }";

    private static final String UNCLAIMED = PREFIXES + """
            ASK {
              FILTER NOT EXISTS { ?statement rdf:subject ?thing ; kg:claim ?claim }
              FILTER NOT EXISTS { ?other rdf:object ?thing ; kg:claim ?claim }
              FILTER NOT EXISTS { ?claim kg:attributedTo ?thing }
            }
            """;

    private static final String UNFOUNDED = PREFIXES + """
            ASK {
              ?thing a kg:Company
              FILTER NOT EXISTS { ?founding a kg:Founding ; kg:organization ?thing ; kg:earliest|kg:latest ?date }
            }
            """;

    private static final String UNMADE =
            PREFIXES + "ASK { ?thing a kg:Product FILTER NOT EXISTS { ?thing kg:maker ?maker } }";

    private static final String UNPLACED = PREFIXES + """
            ASK {
              ?thing a kg:Person
              FILTER NOT EXISTS { ?thing kg:affiliation|kg:almaMater ?organization }
            }
            """;

    List<Lack> of(Node thing, ThingNames names) {
        List<Lack> lacks = new ArrayList<>();
        for (Language language : Language.values()) {
            if (!names.labels().containsKey(language)) {
                lacks.add(new Lack(MissingText.LABEL, language.ownName(), MissingText.NAME_IT, ADD));
            }
        }
        if (knowledge.names().isNamed(thing)) {
            link(thing, lacks);
        }
        missing(UNCLAIMED, thing, Lack.of(MissingText.UNCLAIMED, MissingText.SAY_IT, ADD), lacks);
        missing(UNFOUNDED, thing, Lack.of(MissingText.FOUNDED, MissingText.SAY_IT, ADD), lacks);
        missing(UNMADE, thing, Lack.of(MissingText.MAKER, MissingText.SAY_IT, ADD), lacks);
        missing(UNPLACED, thing, Lack.of(MissingText.PLACE, MissingText.SAY_IT, ADD), lacks);
        return lacks;
    }

    private void link(Node thing, List<Lack> lacks) {
        Set<Node> statuses = knowledge.base().graphs().select(about(STATUSES, thing), allowance, rows -> {
            Set<Node> found = new HashSet<>();
            rows.forEachRemaining(row -> found.add(row.get("status")));
            return found;
        });
        // "Has no item" is a decision, too.
        boolean isDecided = statuses.contains(KG.ACCEPTED) || statuses.contains(KG.NO_ITEM);
        if (!isDecided && statuses.contains(KG.PROPOSED)) {
            lacks.add(Lack.of(MissingText.PROPOSED, MissingText.DECIDE, "link#review"));
        } else if (!isDecided && knowledge.names().item(thing).isEmpty()) {
            lacks.add(Lack.of(MissingText.UNLINKED, MissingText.LOOK, "link#look-for-items"));
        }
    }

    private void missing(String ask, Node thing, Lack lack, List<Lack> lacks) {
        if (knowledge.base().graphs().ask(about(ask, thing), allowance)) {
            lacks.add(lack);
        }
    }

    private static Query about(String text, Node thing) {
        return QueryTransformOps.replaceVars(QueryFactory.create(text), Map.of(Var.alloc("thing"), thing));
    }
}
