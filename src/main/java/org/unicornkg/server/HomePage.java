package org.unicornkg.server;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Counts;
import org.unicornkg.release.Digest;
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

    /// Returns the digest of the release; null where nobody can vouch for one.
    @Nullable
    String release() {
        return knowledge.base().release().map(Digest::shortHex).orElse(null);
    }

    /// Returns how many triples there are; null where nobody has counted.
    @Nullable
    Long triples() {
        return knowledge.counts().map(Counts::triples).orElse(null);
    }
}
