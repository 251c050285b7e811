package org.unicornkg.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unicornkg.problem.Finding;
import org.unicornkg.release.Document;
import org.unicornkg.release.Language;

/// Language tags are spelt in one way only. Read in the text: Jena folds `zh-hant` to `zh-Hant`, other engines do not.
final class LanguageInspection {

    private static final Pattern TAG = Pattern.compile("\"@([A-Za-z0-9-]+)");
    private static final List<String> TAGS =
            Stream.of(Language.values()).map(Language::tag).toList();

    private LanguageInspection() {}

    static List<Finding> findings(Material material) {
        List<Finding> findings = new ArrayList<>();
        for (Document document : material.documents().documents()) {
            List<String> lines = lines(document);
            for (int i = 0; i < lines.size(); i++) {
                Matcher tag = TAG.matcher(lines.get(i));
                while (tag.find()) {
                    if (!TAGS.contains(tag.group(1))) {
                        findings.add(Finding.error(
                                document.shown(),
                                i + 1,
                                "bad-language",
                                "@" + tag.group(1) + " is none of our language tags: write one of @"
                                        + String.join(", @", TAGS)));
                    }
                }
            }
        }
        return findings;
    }

    private static List<String> lines(Document document) {
        try {
            return Files.readAllLines(document.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + document.path(), e);
        }
    }
}
