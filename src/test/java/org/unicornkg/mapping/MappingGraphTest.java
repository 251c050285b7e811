package org.unicornkg.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// What the rows of a mapping set say in RDF.
final class MappingGraphTest {

    private static final String HEADER = """
            #curie_map:
            #  id: https://w3id.org/unicorn-kg/id/
            #mapping_set_id: https://w3id.org/unicorn-kg/mapping/test
            #mapping_set_title: Test
            #license: https://creativecommons.org/licenses/by/4.0/
            #extension_definitions:
            #  - slot_name: last_checked
            #    property: kg:lastChecked
            #    type_hint: xsd:date
            """;

    private static final String COLUMNS =
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification"
                    + "\tauthor_label\tmapping_date\tconfidence\tcomment\tlast_checked\n";

    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id:      <https://w3id.org/unicorn-kg/id/>
            PREFIX kg:      <https://w3id.org/unicorn-kg/ontology#>
            PREFIX mapping: <https://w3id.org/unicorn-kg/mapping/>
            PREFIX owl:     <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs:    <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema:  <https://schema.org/>
            PREFIX semapv:  <https://w3id.org/semapv/vocab/>
            PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
            PREFIX sssom:   <https://w3id.org/sssom/>
            PREFIX wd:      <http://www.wikidata.org/entity/>
            PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
            mapping:test a sssom:MappingSet ;
                dcterms:title   "Test"@en ;
                dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
            """;

    private static void says(String row, String expected) {
        MappingFile file = MappingFile.parse(HEADER + COLUMNS + row, "test");
        assertThat(file.findings()).isEmpty();
        Graph said = GraphFactory.createDefaultGraph();
        MappingGraph.of(file.set()).forEach(said::add);
        Graph wanted = RDFParser.fromString(PREFIXES + expected, Lang.TURTLE).toGraph();
        assertThat(said.stream().toList())
                .containsExactlyInAnyOrderElementsOf(wanted.stream().toList());
    }

    @Test
    void aLinkIsTwoEdgesAndItsReason() {
        says(
                "id:a\tskos:exactMatch\t\twd:Q90000001\tsemapv:ManualMappingCuration\tA|B\t2026-11-29\t0.9\tseen\t2026-11-30\n",
                """
                id:a skos:exactMatch wd:Q90000001 ; schema:sameAs wd:Q90000001 .
                mapping:test sssom:mappings mapping:a-Q90000001 .
                mapping:a-Q90000001
                    a kg:Mapping , owl:Axiom ;
                    kg:mappingStatus kg:Accepted ;
                    owl:annotatedSource id:a ;
                    owl:annotatedProperty skos:exactMatch ;
                    owl:annotatedTarget wd:Q90000001 ;
                    sssom:mapping_justification semapv:ManualMappingCuration ;
                    sssom:author_label "A" , "B" ;
                    dcterms:created "2026-11-29"^^xsd:date ;
                    sssom:confidence "0.9"^^xsd:double ;
                    rdfs:comment "seen" ;
                    kg:lastChecked "2026-11-30"^^xsd:date .
                """);
    }

    @Test
    void somethingWiderIsNotTheSame() {
        says("id:a\tskos:broadMatch\t\twd:Q90000001\tsemapv:ManualMappingCuration\tA\t2026-11-29\t\t\t\n", """
                id:a skos:broadMatch wd:Q90000001 .
                mapping:test sssom:mappings mapping:a-Q90000001 .
                mapping:a-Q90000001
                    a kg:Mapping , owl:Axiom ;
                    kg:mappingStatus kg:Accepted ;
                    owl:annotatedSource id:a ;
                    owl:annotatedProperty skos:broadMatch ;
                    owl:annotatedTarget wd:Q90000001 ;
                    sssom:mapping_justification semapv:ManualMappingCuration ;
                    sssom:author_label "A" ;
                    dcterms:created "2026-11-29"^^xsd:date .
                """);
    }

    @Test
    void aRejectedCandidateIsNoEdgeAndNoAxiom() {
        says("id:a\tskos:exactMatch\tNot\twd:Q90000001\tsemapv:ManualMappingCuration\tA\t2026-11-29\t\t\t\n", """
                mapping:test sssom:mappings mapping:a-Q90000001 .
                mapping:a-Q90000001
                    a kg:Mapping ;
                    kg:mappingStatus kg:Rejected ;
                    owl:annotatedSource id:a ;
                    owl:annotatedProperty skos:exactMatch ;
                    sssom:predicate_modifier sssom:NegatedPredicate ;
                    owl:annotatedTarget wd:Q90000001 ;
                    sssom:mapping_justification semapv:ManualMappingCuration ;
                    sssom:author_label "A" ;
                    dcterms:created "2026-11-29"^^xsd:date .
                """);
    }

    @Test
    void noItemIsSaid() {
        says("id:a\tskos:exactMatch\t\tsssom:NoTermFound\tsemapv:ManualMappingCuration\tA\t2026-11-29\t\t\t\n", """
                mapping:test sssom:mappings mapping:a-none .
                mapping:a-none
                    a kg:Mapping ;
                    kg:mappingStatus kg:NoItem ;
                    owl:annotatedSource id:a ;
                    owl:annotatedProperty skos:exactMatch ;
                    owl:annotatedTarget sssom:NoTermFound ;
                    sssom:mapping_justification semapv:ManualMappingCuration ;
                    sssom:author_label "A" ;
                    dcterms:created "2026-11-29"^^xsd:date .
                """);
    }
}
