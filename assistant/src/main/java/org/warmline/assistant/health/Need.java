package org.warmline.assistant.health;

/** Something that a resident lacks or asks help for. */
public enum Need {
    FOOD("food"),
    MEDICINE("medicine"),
    MEDICAL_VISIT("medicalVisit"),
    CHILDCARE("childcare"),
    ELDERCARE("eldercare"),
    PET("pet"),
    REPAIR("repair"),
    RUBBISH("rubbish"),
    PARCEL("parcel"),
    MONEY("money"),
    PSYCHOLOGICAL("psychological"),
    OTHER("other");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
