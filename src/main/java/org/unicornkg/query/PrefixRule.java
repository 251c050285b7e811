package org.unicornkg.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unicornkg.vocab.Prefixes;

/// Prefixes are those of the house, and each is used.
final class PrefixRule implements Rule {

    @Override
    public void check(Examined query) {
        Map<String, Integer> declared = new TreeMap<>();
        List<Token> tokens = query.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).isWord("PREFIX")) {
                Token prefix = tokens.get(i + 1);
                declared.put(prefixOf(prefix), i + 1);
                house(query, prefix, tokens.get(i + 2).text());
            }
        }
        Set<Integer> declarations = Set.copyOf(declared.values());
        Set<String> used = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).kind() == Token.Kind.PREFIXED && !declarations.contains(i))
                .mapToObj(i -> prefixOf(tokens.get(i)))
                .collect(Collectors.toSet());
        declared.forEach((prefix, at) -> {
            if (!used.contains(prefix)) {
                query.report("prefix-unused", tokens.get(at).line(), "the prefix " + prefix + ": is not used: drop it");
            }
        });
    }

    private static void house(Examined query, Token prefix, String namespace) {
        String ours = Prefixes.all().get(prefixOf(prefix));
        if (ours == null) {
            query.report(
                    "prefix-house",
                    prefix.line(),
                    "the prefix " + prefixOf(prefix)
                            + ": is not one of the project: write the IRI out, or add it to ontology/prefixes.ttl");
        } else if (!ours.equals(namespace)) {
            query.report(
                    "prefix-house", prefix.line(), "the prefix " + prefixOf(prefix) + ": stands for <" + ours + ">");
        }
    }

    private static String prefixOf(Token token) {
        return token.text().substring(0, token.text().indexOf(':'));
    }
}
