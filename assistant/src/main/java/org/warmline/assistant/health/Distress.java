package org.warmline.assistant.health;

/**
 * How heavy somebody's heart is: low is worry, fear or loneliness; high is despair or a wish to
 * die.
 */
public enum Distress {
    LOW("low"),
    HIGH("high");

    private final String code;

    Distress(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
