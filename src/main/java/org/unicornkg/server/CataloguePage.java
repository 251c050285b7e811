package org.unicornkg.server;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unicornkg.query.Localized;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Language;

/// The catalogue as a page, for the template `server/catalogue.jte`.
record CataloguePage(Collection<SavedQuery> queries, LanguageLinks links) {

    CataloguePage {
        queries = List.copyOf(queries);
    }

    Language language() {
        return links.language();
    }

    String in(Localized text) {
        return text.in(language());
    }

    /// Returns the tag of a text's language where it is not the page's; null leaves the attribute out.
    @Nullable
    String foreign(Localized text) {
        Language spoken = text.spoken(language());
        return spoken == language() ? null : spoken.tag();
    }

    /// Returns where the report is, with the examples of the parameters that it cannot do without.
    String address(SavedQuery query) {
        return ReportAddress.ofExample(query, language());
    }
}
