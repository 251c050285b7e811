package org.unicornkg.pages;

import java.util.Arrays;
import java.util.Optional;
import org.unicornkg.report.Cell;
import org.unicornkg.vocab.Prefixes;

/// Terms of others that the data use: the ontology has no labels for them.
enum BorrowedTerm implements Text {
    AUTHOR("sssom:author_label", "decided by", "決定者", "决定者"),
    COMMENT("rdfs:comment", "reason", "理由", "理由"),
    CONFIDENCE("sssom:confidence", "confidence", "可信度", "可信度"),
    CREATED("dcterms:created", "created", "建立日期", "建立日期"),
    DESCRIPTION("dcterms:description", "description", "說明", "说明"),
    JUSTIFICATION("sssom:mapping_justification", "justification", "依據", "依据"),
    LANGUAGE("dcterms:language", "language", "語言", "语言"),
    LICENCE("dcterms:license", "licence", "授權", "许可"),
    MAPPING_PROPERTY("owl:annotatedProperty", "relation", "關係", "关系"),
    MAPPING_SOURCE("owl:annotatedSource", "thing", "事物", "事物"),
    MAPPING_TARGET("owl:annotatedTarget", "item", "項目", "项目"),
    MAPPINGS("sssom:mappings", "mappings", "對應", "对应"),
    MODIFIER("sssom:predicate_modifier", "modifier", "修飾", "修饰"),
    OBJECT("rdf:object", "value", "值", "值"),
    OBJECT_LABEL("sssom:object_label", "label of the item", "項目名稱", "项目名称"),
    PREDICATE("rdf:predicate", "property", "屬性", "属性"),
    REPLACES("dcterms:replaces", "replaces", "取代", "取代"),
    SOURCE("dcterms:source", "source of the names", "名稱來源", "名称来源"),
    SUBJECT("rdf:subject", "thing", "事物", "事物"),
    SUBJECT_LABEL("sssom:subject_label", "label of the thing", "事物名稱", "事物名称"),
    TITLE("dcterms:title", "title", "標題", "标题"),
    TYPE("rdf:type", "class", "類別", "类别");

    private final String iri;
    private final String english;
    private final String traditional;
    private final String simplified;

    BorrowedTerm(String name, String english, String traditional, String simplified) {
        this.iri = Prefixes.expand(name).orElseThrow();
        this.english = english;
        this.traditional = traditional;
        this.simplified = simplified;
    }

    static Optional<BorrowedTerm> of(Cell property) {
        return Arrays.stream(values())
                .filter(term ->
                        property instanceof Cell.Thing thing && thing.iri().equals(term.iri))
                .findFirst();
    }

    @Override
    public Phrase phrase() {
        return new Phrase(english, traditional, simplified);
    }
}
