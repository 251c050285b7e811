package org.unicornkg.server;

import java.util.Collection;
import java.util.List;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;

/// The first page, for the template `server/home.jte`.
record HomePage(Knowledge knowledge, LanguageLinks links) {

    Language language() {
        return links.language();
    }

    Collection<SavedQuery> queries() {
        return knowledge.catalogue().all();
    }

    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, language());
    }

    List<String> data() {
        return List.of("/reports", Server.SPARQL, "/ontology", "/healthz", OpenApiRoute.PATH);
    }

    String release() {
        return knowledge.release().digest().shortHex();
    }

    int triples() {
        return knowledge.release().counts().triples();
    }
}
