package org.warmline.assistant.duty;

/** Who is asked first, second and last. */
public enum Rung {
    WORKER("worker"),
    DEPUTY("deputy"),
    STREET_OFFICE("streetOffice");

    private final String code;

    Rung(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
