package org.unicornkg.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Keys as the pairs of neighbouring characters in them, the last character alone: `kimi` is `ki`, `im`, `mi`, `i`.
final class PairStream extends TokenStream {

    /// So far apart that no phrase runs from one key into the next.
    private static final int GAP = 1_000;

    private record Pair(String text, int increment) {}

    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Pair> pairs;

    PairStream(Collection<String> keys) {
        List<Pair> all = new ArrayList<>();
        for (String key : keys) {
            int next = all.isEmpty() ? 1 : GAP;
            for (String pair : pairs(key)) {
                all.add(new Pair(pair, next));
                next = 1;
            }
        }
        this.pairs = all.iterator();
    }

    /// Returns the pairs of one key.
    static List<String> pairs(String key) {
        int[] points = key.codePoints().toArray();
        List<String> pairs = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            pairs.add(new String(points, i, Math.min(2, points.length - i)));
        }
        return pairs;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!pairs.hasNext()) {
            return false;
        }
        Pair pair = pairs.next();
        text.append(pair.text);
        increment.setPositionIncrement(pair.increment);
        return true;
    }
}
