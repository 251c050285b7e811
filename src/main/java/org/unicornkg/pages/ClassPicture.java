package org.unicornkg.pages;

import java.util.List;
import java.util.OptionalLong;

/// The classes as a tree with bars: a line each, as long as the square root of the number of things in it.
///
/// @param lines of the picture
/// @param usage how many things there are
record ClassPicture(List<ClassTree.Branch> lines, Usage usage) {

    private static final int LINE = 22;
    private static final int INDENT = 20;
    private static final int BARS = 300;
    private static final int LONGEST = 280;

    ClassPicture {
        lines = List.copyOf(lines);
    }

    int height() {
        return lines.size() * LINE + 8;
    }

    int y(int at) {
        return at * LINE + 16;
    }

    int x(ClassTree.Branch branch) {
        return 6 + branch.depth() * INDENT;
    }

    /// Returns the line from a branch to the one that it hangs on; nothing for a root.
    String stem(int at) {
        ClassTree.Branch branch = lines.get(at);
        int above = at;
        while (above > 0 && lines.get(above).depth() >= branch.depth()) {
            above--;
        }
        return branch.depth() == 0
                ? ""
                : "M%d %dV%dH%d".formatted(x(branch) - INDENT + 4, y(above) + 6, y(at) - 4, x(branch) - 3);
    }

    int bars() {
        return BARS;
    }

    long count(ClassTree.Branch branch) {
        return usage.of(branch.term()).orElse(0);
    }

    boolean isCounted() {
        return usage.counts().isPresent();
    }

    long width(ClassTree.Branch branch) {
        double most = lines.stream()
                .map(line -> usage.of(line.term()))
                .mapToLong(count -> count.orElse(0))
                .max()
                .orElse(0);
        OptionalLong count = usage.of(branch.term());
        return most == 0 ? 0 : Math.round(Math.sqrt(count.orElse(0) / most) * LONGEST);
    }
}
