package org.unicornkg.bench.synthetic;

/// A name or a sentence in the three languages of the data.
record Label(String english, String traditional, String simplified) {

    private static final String[] SOUNDS = {
        "Shan", "Shui", "Wen", "Tian", "Ri", "Yue", "Xing", "Ming", "Guang", "Da", "Xiao", "Zhong", "An", "Ping", "He",
        "Xin", "Fang", "Zheng", "Yuan", "Gu", "Mu", "Lin", "Shi", "Yu", "Bai", "Qing", "Jiang", "Hu", "Hai", "Chuan"
    };
    /// The same in Traditional and in Simplified Chinese.
    private static final String SIGNS = "山水文天日月星明光大小中安平和心方正元古木林石玉白青江湖海川";

    /// Returns a made-up name that belongs to one number alone.
    static Label name(int number) {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        for (int rest = number + SOUNDS.length; rest > 0; rest /= SOUNDS.length) {
            int digit = rest % SOUNDS.length;
            english.append(english.isEmpty() ? "" : " ").append(SOUNDS[digit]);
            chinese.append(SIGNS.charAt(digit));
        }
        return new Label(english.toString(), chinese.toString(), chinese.toString());
    }

    /// Returns this with words after it.
    Label then(String words, String traditionalWords, String simplifiedWords) {
        return new Label(english + words, traditional + traditionalWords, simplified + simplifiedWords);
    }

    /// Returns this, words, and another.
    Label then(String words, String traditionalWords, String simplifiedWords, Label other) {
        return new Label(
                english + words + other.english,
                traditional + traditionalWords + other.traditional,
                simplified + simplifiedWords + other.simplified);
    }

    /// Returns this with a number in brackets, so that no two events share a label.
    Label numbered(int number) {
        String mark = " (" + number + ")";
        return then(mark, mark, mark);
    }
}
