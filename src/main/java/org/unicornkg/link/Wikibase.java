package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The action API of a Wikibase, such as that of Wikidata.
///
/// @see <a href="https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities">wbgetentities</a>
final class Wikibase {

    /// The most that who has no account may ask for in one call.
    static final int MOST_ITEMS = 50;

    /// Seconds that the servers may lag behind each other before they answer only people.
    private static final String MOST_LAG = "5";

    /// Ours, the codes under which Wikidata has Chinese of each script, and that for names which are the same in all
    /// languages.
    private static final String LANGUAGES = "en|zh|zh-hant|zh-hans|zh-tw|zh-hk|zh-cn|mul";

    /// Errors that pass.
    private static final Set<String> BUSY = Set.of("maxlag", "ratelimited", "readonly", "timeouterror");

    private final PoliteClient client;

    Wikibase(PoliteClient client) {
        this.client = client;
    }

    /// Returns what there is of items; of some perhaps nothing.
    ///
    /// @param qids at most [#MOST_ITEMS]
    /// @param hasClaims whether to ask for their statements, too, which costs the server much more
    Map<String, ItemState> items(List<String> qids, boolean hasClaims) {
        Map<String, ItemState> items = new LinkedHashMap<>();
        entities(qids, "info|labels|aliases" + (hasClaims ? "|claims" : ""))
                .forEach((qid, entity) -> items.put(qid, ItemState.of(entity, hasClaims)));
        return items;
    }

    /// Returns what tells all that is said of items, at a service.
    static ItemSource all(Service service, Progress progress) {
        Wikibase wikibase = new Wikibase(
                new PoliteClient(service.address(), service.agent(), service.manners(), service.pace(), progress));
        return qids -> wikibase.items(qids, true);
    }

    private Map<String, Part> entities(List<String> qids, String properties) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("action", "wbgetentities");
        form.put("format", "json");
        form.put("ids", String.join("|", qids));
        form.put("redirects", "yes");
        form.put("props", properties);
        form.put("languages", LANGUAGES);
        form.put("maxlag", MOST_LAG);
        Part answer = client.post(form, Wikibase::isBusy);
        if (answer.find("error").isPresent()) {
            Part error = answer.get("error");
            throw client.failed(
                    "it answered with an error: " + Wording.of(error.get("code").text()) + ": "
                            + Wording.of(error.find("info").map(Part::text).orElse("")),
                    null);
        }
        Map<String, Part> entities = answer.get("entities").members();
        Map<String, Part> asked = new LinkedHashMap<>();
        for (String qid : qids) {
            Part entity = entities.get(qid);
            if (entity != null) {
                asked.put(qid, entity);
            }
        }
        return asked;
    }

    private static boolean isBusy(JsonNode answer) {
        return BUSY.contains(answer.path("error").path("code").asText());
    }
}
