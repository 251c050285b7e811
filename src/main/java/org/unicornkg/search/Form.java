package org.unicornkg.search;

/// How names are compared, from strict to loose.
enum Form {
    /// Letters and digits, folded.
    FOLDED(How.FOLDED),
    /// The same in Simplified Chinese.
    SIMPLIFIED(How.SCRIPT),
    /// In Latin letters without marks; Chinese in pinyin without tones.
    LATIN(How.SOUND);

    private final How how;

    Form(How how) {
        this.how = how;
    }

    How how() {
        return how;
    }
}
