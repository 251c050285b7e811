package org.unicornkg.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Spellings in other scripts, by ICU. It is asked once for each character: a whole name costs it a hundred times
/// more than a look into a map, and its rules look at single characters but for a handful of words.
final class Scripts {

    private static final String DIAERESIS = "\u0308";

    private final Map<String, String> simplified = new ConcurrentHashMap<>();
    private final Map<String, String> ascii = new ConcurrentHashMap<>();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /// The pinyin of a character: as ICU reads it in words, in names at the front, where surnames stand, and in
    /// names further on. Where a character has several readings one of these is usually what people mean.
    private record Reading(String word, String surname, String inName) {}

    /// Returns the spelling in a form: one, or in Latin letters one for each way to read it.
    List<Spelling> in(Form form, Spelling folded) {
        return switch (form) {
            case FOLDED -> List.of(folded);
            case SIMPLIFIED -> List.of(simplified(folded));
            case LATIN -> latin(simplified(folded));
        };
    }

    private Spelling simplified(Spelling folded) {
        return folded.map(unit ->
                unit.isHan() ? unit.as(simplified.computeIfAbsent(unit.text(), Simplified.ICU::transliterate)) : unit);
    }

    private List<Spelling> latin(Spelling simple) {
        if (!simple.hasHan()) {
            return List.of(simple.map(unit -> unit.as(ascii(unit.text()))));
        }
        Set<Spelling> all = new LinkedHashSet<>();
        for (String umlaut : List.of("u", "v")) {
            all.add(read(simple, umlaut, false));
            all.add(read(simple, umlaut, true));
        }
        return List.copyOf(all);
    }

    /// @param umlaut what is typed for ü
    private Spelling read(Spelling simple, String umlaut, boolean isName) {
        List<Spelling.Unit> units = new ArrayList<>(simple.units().size());
        for (Spelling.Unit unit : simple.units()) {
            if (unit.isHan()) {
                Reading reading = readings.computeIfAbsent(unit.text(), Scripts::reading);
                boolean isFirst = units.isEmpty() || !units.getLast().isHan();
                String pinyin = !isName ? reading.word : isFirst ? reading.surname : reading.inName;
                units.add(unit.as(toneless(pinyin, umlaut)).atWordStart());
            } else {
                units.add(unit.as(ascii(unit.text())));
            }
        }
        return new Spelling(units);
    }

    private static Reading reading(String character) {
        String inName = Names.ICU.transliterate("一" + character);
        return new Reading(
                Words.ICU.transliterate(character),
                Names.ICU.transliterate(character),
                inName.substring(inName.indexOf(' ') + 1));
    }

    private static String toneless(String pinyin, String umlaut) {
        return Normalizer.normalize(pinyin, Normalizer.Form.NFD)
                .replace("u" + DIAERESIS, umlaut)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String ascii(String text) {
        boolean isAscii = text.chars().allMatch(character -> character < 0x80);
        Function<String, String> bare = given -> Ascii.ICU.transliterate(given);
        return isAscii ? text : ascii.computeIfAbsent(text, bare);
    }

    // Each is loaded when it is first needed: that takes a tenth of a second.

    private static final class Simplified {
        static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");
    }

    private static final class Words {
        static final Transliterator ICU = Transliterator.getInstance("Han-Latin");
    }

    private static final class Names {
        static final Transliterator ICU = Transliterator.getInstance("Han-Latin/Names");
    }

    private static final class Ascii {
        static final Transliterator ICU = Transliterator.getInstance("Latin-ASCII");
    }
}
