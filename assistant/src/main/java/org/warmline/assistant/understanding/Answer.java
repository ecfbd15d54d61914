package org.warmline.assistant.understanding;

/** Yes, no, or neither. */
public enum Answer {
    YES("yes"),
    NO("no"),
    UNSURE("unsure");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
