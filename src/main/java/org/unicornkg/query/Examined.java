package org.unicornkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.unicornkg.problem.Finding;

/// A saved query under lint, and what was found so far.
///
/// @param terms IRIs of all `kg:` terms that the ontology defines
/// @param findings grows while the rules look
record Examined(SavedQuery saved, Query query, List<Token> tokens, Set<String> terms, List<Finding> findings) {

    static Examined of(SavedQuery saved, Set<String> terms) {
        return new Examined(saved, saved.query(), Token.all(saved.text()), terms, new ArrayList<>());
    }

    void report(String rule, int line, String message) {
        findings.add(Finding.error(saved.file(), line, rule, message));
    }

    /// Returns the line of the first token that fits, or 0.
    int line(Predicate<Token> fits) {
        return tokens.stream().filter(fits).findFirst().map(Token::line).orElse(0);
    }

    /// Returns the line where a variable first stands, or 0.
    int lineOf(String variable) {
        return line(token -> token.kind() == Token.Kind.VARIABLE && token.text().equals(variable));
    }

    /// Returns the line of the header that holds a text, or 1.
    int headerLineWith(String text) {
        List<String> lines = saved.text()
                .lines()
                .takeWhile(line -> line.startsWith(HeaderReader.MARK))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 1;
    }
}
