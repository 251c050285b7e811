package org.unicornkg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How our Turtle files are written: what a parser does not mind and a reader does. Reads the text alone.
final class TurtleStyle {

    private static final int MAX_COLUMNS = 140;
    private static final Pattern PREFIX = Pattern.compile("PREFIX ([a-z]+): +<([^>]+)>");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:/-])([a-z]+):(?=[\\w-]|$)");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(@[A-Za-z-]+)?");
    private static final Pattern IRI = Pattern.compile("<[^<>\\s]*>");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final String name;
    private final List<String> lines;
    private final Map<String, String> house;
    private final List<String> faults = new ArrayList<>();

    private TurtleStyle(String name, String text, Map<String, String> house) {
        this.name = name;
        this.lines = text.lines().toList();
        this.house = house;
    }

    /// Returns `file:line: what is wrong` for each fault.
    ///
    /// @param house the prefixes of the house
    /// @param isData whether curators write it: no blank nodes there
    static List<String> faults(String name, String text, Map<String, String> house, boolean isData) {
        TurtleStyle style = new TurtleStyle(name, text, house);
        style.checkWhole(text);
        style.checkPrefixes();
        style.checkLines(isData);
        style.checkSubjects();
        return style.faults;
    }

    private void fault(int index, String what) {
        faults.add(name + ":" + (index + 1) + ": " + what);
    }

    private void checkWhole(String text) {
        if (text.contains("\r") || text.contains("\t") || text.startsWith("\uFEFF")) {
            fault(0, "a carriage return, tab or byte order mark");
        }
        if (!text.endsWith("\n") || text.endsWith("\n\n")) {
            fault(lines.size() - 1, "not one line feed at the end");
        }
        if (text.contains("\n\n\n")) {
            fault(0, "two blank lines together");
        }
        int first = lines.getFirst().startsWith("VERSION") ? 1 : 0;
        if (!lines.get(first).startsWith("# ")) {
            fault(first, "no comment at the top");
        }
    }

    /// Just those used, each as in the house, in alphabetic order, aligned.
    private void checkPrefixes() {
        Map<String, String> declared = new TreeMap<>();
        List<String> order = new ArrayList<>();
        TreeSet<String> used = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher prefix = PREFIX.matcher(lines.get(i));
            if (prefix.matches()) {
                order.add(prefix.group(1));
                declared.put(prefix.group(1), prefix.group(2));
            } else {
                NAME.matcher(code(lines.get(i))).results().forEach(found -> used.add(found.group(1)));
            }
        }
        declared.forEach((prefix, space) -> {
            if (!space.equals(house.get(prefix))) {
                fault(0, "prefix " + prefix + ": is not the house's");
            }
        });
        if (!order.equals(new ArrayList<>(declared.keySet()))) {
            fault(0, "prefixes not in alphabetic order");
        }
        if (!used.equals(new TreeSet<>(declared.keySet()))) {
            fault(0, "declares " + declared.keySet() + " and uses " + used);
        }
    }

    private void checkLines(boolean isData) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // Turtle cannot break a string or an IRI.
            boolean isBreakable = STRING.matcher(line).results().count()
                            + IRI.matcher(code(line)).results().count()
                    != 1;
            if (line.codePointCount(0, line.length()) > MAX_COLUMNS && isBreakable) {
                fault(i, "longer than " + MAX_COLUMNS + " columns");
            }
            if (line.endsWith(" ")) {
                fault(i, "blank at the end");
            }
            if (line.strip().equals(".")) {
                fault(i, "a full stop alone");
            }
            String code = code(line);
            if (isData && (code.contains("[") || code.contains("_:"))) {
                fault(i, "a blank node");
            }
            for (Matcher string = STRING.matcher(line); string.find(); ) {
                checkString(i, IRI.matcher(string.group(1)).replaceAll("<>"));
            }
        }
    }

    private void checkString(int index, String text) {
        if (!text.equals(text.strip()) || text.contains("  ")) {
            fault(index, "blanks at the ends or doubled in \"" + text + "\"");
        }
        if (CHINESE.matcher(text).find()
                && Pattern.compile("\\p{IsHan}[,;:!?]|[,;:!?]\\p{IsHan}")
                        .matcher(text)
                        .find()
                && Pattern.compile("[，；：！？。]").matcher(text).find()) {
            fault(index, "full and half width mixed in \"" + text + "\"");
        }
    }

    /// A subject begins in the first column after a blank line, its class comes first, four blanks before the rest.
    private void checkSubjects() {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isSubject = !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#") && !isDirective(line);
            if (isSubject) {
                String before = lines.get(i - 1);
                boolean isOneLiner = line.endsWith(".");
                if (!before.isEmpty() && !(isOneLiner && (before.endsWith(".") || before.startsWith("#")))) {
                    fault(i, "no blank line before the subject");
                }
                if (!isOneLiner && i + 1 < lines.size()) {
                    checkFirst(i + 1);
                }
            } else if (line.startsWith(" ") && !line.startsWith("    ")) {
                fault(i, "not four blanks before it");
            }
        }
    }

    private void checkFirst(int index) {
        String first = lines.get(index);
        if (!first.startsWith("    ") || first.startsWith("     ")) {
            fault(index, "not four blanks before it");
        }
    }

    private static boolean isDirective(String line) {
        return line.startsWith("PREFIX ") || line.startsWith("VERSION ");
    }

    /// The line without strings, IRIs and comments.
    private static String code(String line) {
        String bare = IRI.matcher(STRING.matcher(line).replaceAll("\"\"")).replaceAll("<>");
        int comment = bare.startsWith("#") ? 0 : bare.indexOf(" #");
        return comment < 0 ? bare : bare.substring(0, comment);
    }
}
