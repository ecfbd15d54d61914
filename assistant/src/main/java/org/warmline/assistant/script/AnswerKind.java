package org.warmline.assistant.script;

/** What an answer looks like, and so how it is keyed in. */
public enum AnswerKind {
    /** Yes or no: key 1 or 2. */
    YES_NO("yesNo"),
    /** A body temperature: three digits, 385 for 38.5 °C. */
    TEMPERATURE("temperature"),
    /** Free words, which a yes or no can also answer: key 1 or 2. */
    OPEN("open");

    private final String code;

    AnswerKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** How many keys an answer has. */
    public int keys() {
        return this == TEMPERATURE ? 3 : 1;
    }
}
