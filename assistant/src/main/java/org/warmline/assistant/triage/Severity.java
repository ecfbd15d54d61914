package org.warmline.assistant.triage;

/** How soon a person must look: most severe first. */
public enum Severity {
    EMERGENCY("emergency"),
    URGENT("urgent"),
    ATTENTION("attention");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
