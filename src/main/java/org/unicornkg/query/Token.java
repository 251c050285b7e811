package org.unicornkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unicornkg.vocab.Prefixes;

/// A word of a SPARQL text with its line, which the syntax tree has lost. Comments and blanks are left out.
///
/// @param text as written; of an IRI without its brackets
/// @param line from 1
record Token(Kind kind, String text, int line) {

    enum Kind {
        STRING,
        IRI,
        VARIABLE,
        PREFIXED,
        WORD,
        SIGN
    }

    private static final Pattern TOKEN =
            Pattern.compile("""
            (?<string>\"""(?:[^\\\\]|\\\\.)*?\"""|'''(?:[^\\\\]|\\\\.)*?'''|"(?:[^"\\\\\\n]|\\\\.)*"|'(?:[^'\\\\\\n]|\\\\.)*')
            |<(?<iri>[^<>"{}|^`\\\\\\x00-\\x20]*)>
            |(?<comment>\\x23[^\\n]*)
            |[?$](?<variable>\\w+)
            |(?<prefixed>(?:\\p{L}(?:[\\w.-]*[\\w-])?)?:(?:(?:[\\w:.%-]|\\\\.)*(?:[\\w:%-]|\\\\.))?)
            |(?<word>@?[\\p{L}_][\\w-]*)
            |(?<sign><<\\(?|>>|\\{\\||\\|\\}|\\S)
            """, Pattern.COMMENTS | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /// Splits a text that is known to parse.
    static List<Token> all(String sparql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sparql);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            line += (int) sparql.substring(counted, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = matcher.start();
            for (Kind kind : Kind.values()) {
                String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    tokens.add(new Token(kind, text, line));
                }
            }
        }
        return List.copyOf(tokens);
    }

    /// Returns whether this is a keyword, in any case.
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /// Returns whether this is a sign such as `(`.
    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// Returns the IRI that an IRI or a prefixed name of the house stands for.
    Optional<String> iri() {
        return switch (kind) {
            case IRI -> Optional.of(text);
            case PREFIXED -> Prefixes.expand(text);
            case STRING, VARIABLE, WORD, SIGN -> Optional.empty();
        };
    }
}
