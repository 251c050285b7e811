package org.unicornkg.link;

import java.util.List;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.vocab.Prefixes;

/// What a reconciliation service says of itself, as far as it matters here.
///
/// @param name as it calls itself
/// @param batchSize how many questions one request may hold
/// @param canExtend whether it tells facts of items
/// @see <a href="https://reconciliation-api.github.io/specs/0.2/#service-manifest">the
///     specification</a>
record Manifest(String name, int batchSize, boolean canExtend) {

    private static final String VERSION = "0.2";

    /// Where the service names no size, and the most where it names a large one: what one request may cost the service
    /// and what is lost when it fails.
    private static final int USUAL_BATCH = 10;

    private static final int LARGEST_BATCH = 50;

    /// Reads what the service gave.
    ///
    /// @throws ProblemException with [Problem.EndpointFailed] for a service that cannot be asked here
    static Manifest of(Part manifest) {
        manifest.members();
        List<String> versions = manifest.find("versions").map(Part::items).orElse(List.of()).stream()
                .map(Part::text)
                .toList();
        if (!versions.contains(VERSION)) {
            throw failed(
                    manifest,
                    "it speaks version " + (versions.isEmpty() ? "0.1" : String.join(", ", versions))
                            + " of the Reconciliation API, and this program " + VERSION);
        }
        String space = manifest.get("identifierSpace").text();
        if (!space.equals(Prefixes.WD)) {
            throw failed(manifest, "its items are those of " + space + ", not of Wikidata: " + Prefixes.WD);
        }
        if (manifest.find("authentication").isPresent()) {
            throw failed(manifest, "it answers only who has an account, and none is given to it here");
        }
        int batch = manifest.find("batchSize").map(Manifest::size).orElse(USUAL_BATCH);
        String name = manifest.find("name").map(Part::text).orElse("");
        return new Manifest(
                Wording.of(name),
                Math.min(batch, LARGEST_BATCH),
                manifest.find("extend").isPresent());
    }

    private static int size(Part batch) {
        if (!batch.node().isIntegralNumber() || batch.node().asLong() < 1) {
            throw batch.wrong("is no number from 1 up");
        }
        return (int) Math.min(batch.node().asLong(), LARGEST_BATCH);
    }

    private static ProblemException failed(Part manifest, String reason) {
        return new ProblemException(new Problem.EndpointFailed(manifest.server().toString(), reason));
    }
}
