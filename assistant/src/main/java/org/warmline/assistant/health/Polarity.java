package org.warmline.assistant.health;

/** Whether a complaint is there. */
public enum Polarity {
    PRESENT("present"),
    ABSENT("absent"),
    UNSURE("unsure");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
