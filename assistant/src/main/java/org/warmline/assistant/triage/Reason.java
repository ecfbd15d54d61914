package org.warmline.assistant.triage;

import java.util.List;
import org.warmline.assistant.health.Symptom;

/**
 * Why a person is needed.
 *
 * @param code the name that tools, files and screens use: a symptom code, or one of the constants
 */
public record Reason(String code) {

    public static final Reason FEVER = new Reason("fever");
    public static final Reason TEMPERATURE_RISING = new Reason("temperatureRising");
    public static final Reason OXYGEN_LOW = new Reason("oxygenLow");
    public static final Reason DISTRESS = new Reason("distress");
    public static final Reason LEFT_HOME = new Reason("leftHome");
    public static final Reason HOUSEHOLD_UNWELL = new Reason("householdUnwell");
    public static final Reason NEEDS = new Reason("needs");
    public static final Reason NOT_REACHED = new Reason("notReached");
    public static final Reason NOT_UNDERSTOOD = new Reason("notUnderstood");
    public static final Reason INCOMPLETE = new Reason("incomplete");
    public static final Reason WENT_SILENT = new Reason("wentSilent");
    public static final Reason REFUSED = new Reason("refused");
    public static final Reason ASKED_FOR_PERSON = new Reason("askedForPerson");
    public static final Reason WRONG_PERSON = new Reason("wrongPerson");

    /** So somebody else on the phone says, or who writes. */
    public static final Reason RESIDENT_DIED = new Reason("residentDied");

    /** So somebody else on the phone says, or who writes. */
    public static final Reason RESIDENT_IN_HOSPITAL = new Reason("residentInHospital");

    public static final Reason QUESTION_NOT_COVERED = new Reason("questionNotCovered");
    public static final Reason CONTRADICTION = new Reason("contradiction");

    /** Those that are no symptoms. */
    public static final List<Reason> BESIDE_SYMPTOMS =
            List.of(
                    TEMPERATURE_RISING,
                    OXYGEN_LOW,
                    DISTRESS,
                    LEFT_HOME,
                    HOUSEHOLD_UNWELL,
                    NEEDS,
                    NOT_REACHED,
                    NOT_UNDERSTOOD,
                    INCOMPLETE,
                    WENT_SILENT,
                    REFUSED,
                    ASKED_FOR_PERSON,
                    WRONG_PERSON,
                    RESIDENT_DIED,
                    RESIDENT_IN_HOSPITAL,
                    QUESTION_NOT_COVERED,
                    CONTRADICTION);

    /** A sign or a figure that is grave and has no code of its own. */
    public static final Reason OTHER = of(Symptom.OTHER);

    public Reason {
        if (!code.matches("[a-z][A-Za-z]*")) {
            throw new IllegalArgumentException("not a reason: " + code);
        }
    }

    /** A symptom is a reason under its own code. */
    public static Reason of(Symptom symptom) {
        return new Reason(symptom.code());
    }
}
