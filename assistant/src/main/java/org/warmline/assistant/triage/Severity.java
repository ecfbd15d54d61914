package org.warmline.assistant.triage;

/** How soon a person is needed; the worst first. */
public enum Severity {
    /** Now: within a minute. */
    EMERGENCY("emergency"),
    /** Within half an hour. */
    URGENT("urgent"),
    /** By the end of the day. */
    ATTENTION("attention");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isWorseThan(Severity other) {
        return compareTo(other) < 0;
    }
}
