package org.warmline.assistant.health;

/** How the others at home are. */
public enum HouseholdState {
    WELL("well"),
    UNWELL("unwell"),
    UNSURE("unsure");

    private final String code;

    HouseholdState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
