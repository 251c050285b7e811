package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stands at the end of the name of an organization and does not tell it from others: `有限公司`, `Inc.`
///
/// The list is `legal-forms.txt` beside this class.
final class LegalForms {

    /// In the file, the mark of a form that is a word of the language, too.
    private static final String ALSO_WORD = "~";

    /// @param units its letters, as a spelling has them
    /// @param isHan whether it may stand right after another character
    /// @param isWord whether it is a word of the language, too, as `group` is
    private record LegalForm(List<String> units, boolean isHan, boolean isWord) {}

    /// Longest first: `有限公司` ends like `公司`.
    private final List<LegalForm> forms;

    private LegalForms(List<LegalForm> forms) {
        this.forms = forms;
    }

    static LegalForms read() {
        return new LegalForms(new WordList("legal-forms.txt")
                .lines()
                .map(LegalForms::form)
                .sorted(Comparator.comparingInt((LegalForm form) -> form.units.size())
                        .reversed())
                .toList());
    }

    private static LegalForm form(String line) {
        boolean isWord = line.startsWith(ALSO_WORD);
        Spelling spelling = Spelling.of(isWord ? line.substring(1) : line);
        List<String> units = spelling.units().stream().map(Spelling.Unit::text).toList();
        return new LegalForm(units, spelling.hasHan(), isWord);
    }

    /// Returns the name with ever more of its legal forms taken off, itself not among them; something is always
    /// left.
    List<Spelling> without(Spelling name) {
        List<Spelling> shorter = new ArrayList<>();
        Spelling rest = name;
        for (Optional<LegalForm> last = last(rest); last.isPresent(); last = last(rest)) {
            rest = rest.part(0, rest.units().size() - last.get().units.size());
            shorter.add(rest);
        }
        return shorter;
    }

    /// Tells whether the name ends in a form that is no word of the language, too.
    boolean isAtEndOf(Spelling name) {
        return last(name).filter(form -> !form.isWord).isPresent();
    }

    private Optional<LegalForm> last(Spelling name) {
        return forms.stream().filter(form -> isLast(form, name.units())).findFirst();
    }

    private static boolean isLast(LegalForm form, List<Spelling.Unit> units) {
        int left = units.size() - form.units.size();
        if (left <= 0) {
            return false;
        }
        for (int i = form.units.size() - 1; i >= 0; i--) {
            if (!form.units.get(i).equals(units.get(left + i).text())) {
                return false;
            }
        }
        return form.isHan || units.get(left).startsWord();
    }
}
