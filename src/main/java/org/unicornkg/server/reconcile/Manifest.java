package org.unicornkg.server.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.unicornkg.release.Language;
import org.unicornkg.vocab.KG;
import org.unicornkg.vocab.Prefixes;

/// What the service says of itself.
///
/// @param at the address of the service, with a slash at the end
/// @param version of the program
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/#service-manifest">Reconciliation Service API 0.2:
///     service manifest</a>
record Manifest(Schema schema, String at, String version) {

    private static final String PATH = "reconcile";

    /// Of the window in which a client shows a preview, in pixels.
    private static final int WIDTH = 430;

    private static final int HEIGHT = 300;

    ObjectNode in(Language language) {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Unicorn KG")
                .put("identifierSpace", Prefixes.ID)
                .put("schemaSpace", Prefixes.KG)
                .put("documentation", at + PATH + "/about")
                .put("serviceVersion", version)
                .put("batchSize", QueryReader.MOST_QUERIES);
        manifest.putObject("view").put("url", at + "id/{{id}}");
        manifest.putObject("feature_view").put("url", at + PATH + "/about#{{id}}");
        manifest.set("defaultTypes", Describing.types(defaultTypes(), schema, language));
        manifest.putObject("preview").put("url", preview()).put("width", WIDTH).put("height", HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String kind : List.of("entity", "property", "type")) {
            suggest.putObject(kind)
                    .put("service_url", at + PATH)
                    .put("service_path", "/suggest/" + kind)
                    .put("flyout_service_url", at + PATH)
                    .put("flyout_service_path", "/flyout/" + kind + "?id=${id}");
        }
        ObjectNode extend = manifest.putObject("extend");
        extend.putObject("propose_properties").put("service_url", at + PATH).put("service_path", "/properties");
        extend.putArray("property_settings").add(Extension.setting());
        return manifest;
    }

    private String preview() {
        return at + PATH + "/preview?id={{id}}";
    }

    /// Whatever has names of its own: events are asked for by nobody who does not know of them.
    private List<Node> defaultTypes() {
        return schema.types().stream()
                .filter(type -> !schema.isBelow(type, KG.EVENT))
                .toList();
    }
}
