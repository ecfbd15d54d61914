package org.warmline.assistant.health;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A complaint that has a name here. The code is the one that tools read and print. */
public enum Symptom {
    FEVER("fever"),
    COUGH("cough"),
    SORE_THROAT("soreThroat"),
    RUNNY_NOSE("runnyNose"),
    FATIGUE("fatigue"),
    HEADACHE("headache"),
    MUSCLE_PAIN("musclePain"),
    CHILLS("chills"),
    DIARRHOEA("diarrhoea"),
    NAUSEA("nausea"),
    VOMITING("vomiting"),
    LOSS_OF_SMELL("lossOfSmell"),
    LOSS_OF_TASTE("lossOfTaste"),
    SHORTNESS_OF_BREATH("shortnessOfBreath"),
    CHEST_PAIN("chestPain"),
    CONFUSION("confusion"),
    COUGHING_BLOOD("coughingBlood"),
    PALPITATION("palpitation"),
    DIZZINESS("dizziness"),
    RASH("rash"),
    POOR_APPETITE("poorAppetite"),
    INSOMNIA("insomnia"),
    ABDOMINAL_PAIN("abdominalPain"),
    CHEST_TIGHTNESS("chestTightness"),
    PHLEGM("phlegm"),
    CYANOSIS("cyanosis"),
    COLLAPSE("collapse"),
    SEIZURE("seizure"),
    STROKE_SIGNS("strokeSigns"),
    HEAVY_BLEEDING("heavyBleeding"),
    OTHER("other");

    private static final Set<Symptom> DANGER_SIGNS =
            Set.of(
                    SHORTNESS_OF_BREATH,
                    CHEST_PAIN,
                    CONFUSION,
                    COUGHING_BLOOD,
                    CYANOSIS,
                    COLLAPSE,
                    SEIZURE,
                    STROKE_SIGNS,
                    HEAVY_BLEEDING);

    private final String code;

    Symptom(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** True if this alone needs a person now. */
    public boolean isDangerSign() {
        return DANGER_SIGNS.contains(this);
    }

    public static Optional<Symptom> find(String code) {
        return Arrays.stream(values()).filter(symptom -> symptom.code.equals(code)).findFirst();
    }

    /**
     * @throws IllegalArgumentException if there is no such code
     */
    public static Symptom ofCode(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no such symptom: " + code));
    }
}
