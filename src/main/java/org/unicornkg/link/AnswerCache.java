package org.unicornkg.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Digest;

/// Answers that a service gave to single questions, a file each, so that nobody is asked twice and work that was broken
/// off goes on where it was.
public final class AnswerCache {

    /// Wikidata changes every second; what it said of names a month ago is worth asking anew.
    private static final Duration FRESH = Duration.ofDays(30);

    private static final long MOST_BYTES = 16L << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable Path folder;

    private AnswerCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Keeps answers in a folder, which is made when the first one comes.
    public static AnswerCache in(Path folder) {
        return new AnswerCache(folder);
    }

    /// Keeps nothing.
    public static AnswerCache none() {
        return new AnswerCache(null);
    }

    /// Returns what the service answered; nothing where it was not asked, or too long ago, or the file is not one of
    /// ours.
    Optional<JsonNode> find(URI service, String question, Instant now) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = file(folder, service, question);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            JsonNode kept = JSON.readTree(Files.readAllBytes(file));
            boolean isIt = kept != null
                    && kept.path("service").asText().equals(service.toString())
                    && kept.path("question").asText().equals(question)
                    && isFresh(kept.path("asked").asText(), now);
            return isIt ? Optional.ofNullable(kept.get("answer")) : Optional.empty();
        } catch (IOException e) {
            // Half a file, or one that nobody may read: the service is asked again.
            return Optional.empty();
        }
    }

    /// Keeps an answer.
    ///
    /// @throws ProblemException with [Problem.Unwritable] where the folder takes no files
    void keep(URI service, String question, JsonNode answer, Instant now) {
        if (folder == null) {
            return;
        }
        ObjectNode kept = JSON.createObjectNode();
        kept.put("service", service.toString());
        kept.put("question", question);
        kept.put("asked", now.toString());
        kept.set("answer", answer);
        Path file = file(folder, service, question);
        try {
            Path home = Objects.requireNonNull(file.getParent());
            Files.createDirectories(home);
            Path beside = Files.createTempFile(home, ".answer", ".tmp");
            try {
                Files.write(beside, JSON.writeValueAsBytes(kept));
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem.Unwritable(
                            folder.toString(), "answers cannot be kept there; name another folder with --cache"),
                    e);
        }
    }

    private static boolean isFresh(String asked, Instant now) {
        try {
            Instant then = Instant.parse(asked);
            return !then.isAfter(now) && Duration.between(then, now).compareTo(FRESH) < 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Path file(Path folder, URI service, String question) {
        String name = Digest.sha256(service + "\n" + question);
        return folder.resolve(name.substring(0, 2)).resolve(name + ".json");
    }
}
