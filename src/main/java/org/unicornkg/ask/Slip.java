package org.unicornkg.ask;

/// One slip of the finger: a letter too many, too few, another, or two that changed places.
final class Slip {

    private Slip() {}

    /// Returns whether two words differ by just that.
    static boolean isOne(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        return switch (rest.length() - otherRest.length()) {
            case 1 -> rest.substring(1).equals(otherRest);
            case -1 -> otherRest.substring(1).equals(rest);
            case 0 ->
                rest.length() > 0 && (rest.substring(1).equals(otherRest.substring(1)) || isSwap(rest, otherRest));
            default -> false;
        };
    }

    private static boolean isSwap(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
