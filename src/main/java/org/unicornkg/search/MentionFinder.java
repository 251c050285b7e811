package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Finds the names that stand in a text of either language: the longest first, and none that overlaps one found
/// before.
final class MentionFinder {

    /// The text is read so far, in letters and digits: questions are shorter.
    private static final int LONGEST_TEXT = 500;

    /// Slips are looked for in texts of so many letters and digits at most: each word costs a search.
    private static final int LONGEST_WITH_SLIPS = 300;

    /// A slip in a shorter word makes another word too easily.
    private static final int SHORTEST_SLIP = 6;

    private static final int MOST_WORDS_OF_SLIP = 4;

    /// A shorter Latin word is pinyin of something by chance.
    private static final int SHORTEST_PINYIN = 4;

    /// Fewer Chinese characters sound like a name by chance.
    private static final int SHORTEST_BY_SOUND = 3;

    private static final int LONGEST_BY_SOUND = 12;

    private static final int LONGEST_LEGAL_FORM = 12;

    private static final Comparator<Mention> BEST = Comparator.comparingInt(Mention::length)
            .reversed()
            .thenComparing(Mention::how)
            .thenComparingInt(Mention::start);

    private final Register register;
    private final Guess guess;
    private final CommonWords commonWords = CommonWords.read();
    private final Predicate<Name> wanted;
    /// Units of the longest part that can be a name.
    private final int longest;

    /// @param names all that there are
    /// @param wanted those that are looked for
    MentionFinder(List<Name> names, Register register, Guess guess, Predicate<Name> wanted) {
        this.register = register;
        this.guess = guess;
        this.wanted = wanted;
        this.longest = names.stream().filter(wanted).mapToInt(Hit::length).max().orElse(0) + LONGEST_LEGAL_FORM;
    }

    /// Returns the mentions in the order of the text.
    List<Mention> in(String text) {
        Spelling all = Spelling.of(text);
        Spelling spelling = all.part(0, Math.min(all.units().size(), LONGEST_TEXT));
        List<Mention> mentions = new ArrayList<>();
        choose(mentions, parts(text, spelling, this::known));
        if (spelling.units().size() <= LONGEST_WITH_SLIPS) {
            choose(mentions, parts(text, spelling, (source, part) -> slipped(part, mentions)));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(mentions);
    }

    private static void choose(List<Mention> chosen, List<Mention> found) {
        found.stream()
                .sorted(BEST)
                .filter(mention -> chosen.stream().noneMatch(mention::touches))
                .forEach(chosen::add);
    }

    /// Tries every part that may be a name by itself.
    private List<Mention> parts(String text, Spelling spelling, BiFunction<String, Spelling, List<Match>> matcher) {
        List<Mention> found = new ArrayList<>();
        int size = spelling.units().size();
        for (int from = 0; from < size; from++) {
            int last = Math.min(size, from + longest);
            for (int to = from + 2; to <= last; to++) {
                if (spelling.isWhole(from, to)) {
                    int start = spelling.units().get(from).start();
                    int end = spelling.units().get(to - 1).end();
                    List<Match> matches = matcher.apply(text.substring(start, end), spelling.part(from, to));
                    if (!matches.isEmpty()) {
                        found.add(new Mention(start, end, matches));
                    }
                }
            }
        }
        return found;
    }

    private List<Match> known(String source, Spelling part) {
        if (isCommon(part)) {
            return List.of();
        }
        Predicate<Name> fitting = wanted.and(name -> !name.isSlug() || isWritten(name, source));
        for (Form form : Form.values()) {
            if (mayTell(form, part)) {
                List<Match> found = register.matchesInText(part, form, fitting);
                if (!found.isEmpty()) {
                    return form == Form.LATIN && part.hasHan() ? bySound(found) : found;
                }
            }
        }
        return List.of();
    }

    private List<Match> slipped(Spelling part, List<Mention> known) {
        List<Integer> words = part.wordStarts();
        boolean isWorthIt = !part.hasHan()
                && part.units().size() >= SHORTEST_SLIP
                && words.size() <= MOST_WORDS_OF_SLIP
                && !isCommon(part.part(
                        0, words.size() > 1 ? words.get(1) : part.units().size()))
                && !isCommon(part.part(words.getLast(), part.units().size()))
                && known.stream().noneMatch(mention -> touches(mention, part));
        if (!isWorthIt) {
            return List.of();
        }
        // A slip in the first letter is rare, and another word with another first letter is not.
        String first = part.units().getFirst().text();
        Predicate<Name> fitting =
                wanted.and(name -> Spelling.of(name.text()).key().startsWith(first));
        return guess.meant(new Typed(register, part), Set.of(), fitting).stream()
                .toList();
    }

    private static boolean touches(Mention mention, Spelling part) {
        return mention.start() < part.units().getLast().end()
                && part.units().getFirst().start() < mention.end();
    }

    private boolean isCommon(Spelling part) {
        return commonWords.contains(part)
                || part.digits().length() == part.key().length();
    }

    /// A slug is a name in a text only where it looks like one: `moonshot-math-model`.
    private static boolean isWritten(Name slug, String source) {
        return slug.text().contains("-") && slug.text().equals(source.toLowerCase(Locale.ROOT));
    }

    private static boolean mayTell(Form form, Spelling part) {
        int size = part.units().size();
        return switch (form) {
            case FOLDED -> true;
            case SIMPLIFIED -> part.hasHan();
            case LATIN ->
                part.hasHan() ? size >= SHORTEST_BY_SOUND && size <= LONGEST_BY_SOUND : size >= SHORTEST_PINYIN;
        };
    }

    private static List<Match> bySound(List<Match> found) {
        return found.stream()
                .map(match -> new Match(match.thing(), match.name(), How.SLIP))
                .toList();
    }
}
