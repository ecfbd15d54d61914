package org.warmline.assistant.understanding;

import java.time.Duration;
import java.time.LocalTime;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** One thing that was meant, with the words that say it. */
public sealed interface Finding {

    Evidence evidence();

    /** The same, found elsewhere or less surely. */
    default Finding at(Evidence there) {
        return switch (this) {
            case YesNo it -> new YesNo(it.answer(), there);
            case Temperature it -> new Temperature(it.value(), there);
            case Oxygen it -> new Oxygen(it.value(), there);
            case Complaint it -> new Complaint(it.symptom(), it.polarity(), there);
            case StayedHome it -> new StayedHome(it.stayed(), there);
            case Household it -> new Household(it.state(), there);
            case HouseholdDanger it -> new HouseholdDanger(it.sign(), there);
            case Lacks it -> new Lacks(it.need(), there);
            case Burden it -> new Burden(it.distress(), there);
            case Wants it -> new Wants(it.intent(), there);
            case CallAt it -> new CallAt(it.time(), there);
            case CallAfter it -> new CallAfter(it.delay(), there);
            case Question _ -> new Question(there);
            case Perhaps it -> new Perhaps(it.danger(), there);
            case CryForHelp _ -> new CryForHelp(there);
            case Grave it -> new Grave(it.sign(), there);
        };
    }

    record YesNo(Answer answer, Evidence evidence) implements Finding {}

    record Temperature(BodyTemperature value, Evidence evidence) implements Finding {}

    record Oxygen(OxygenSaturation value, Evidence evidence) implements Finding {}

    /** A symptom of the resident's own. */
    record Complaint(Symptom symptom, Polarity polarity, Evidence evidence) implements Finding {}

    record StayedHome(boolean stayed, Evidence evidence) implements Finding {}

    record Household(HouseholdState state, Evidence evidence) implements Finding {}

    /**
     * A danger sign of somebody else at home.
     *
     * @param sign which one
     */
    record HouseholdDanger(Symptom sign, Evidence evidence) implements Finding {}

    record Lacks(Need need, Evidence evidence) implements Finding {}

    record Burden(Distress distress, Evidence evidence) implements Finding {}

    record Wants(Intent intent, Evidence evidence) implements Finding {}

    /** A wish to be called at a time of day. */
    record CallAt(LocalTime time, Evidence evidence) implements Finding {}

    /** A wish to be called after a while. */
    record CallAfter(Duration delay, Evidence evidence) implements Finding {}

    /** The resident asks something. */
    record Question(Evidence evidence) implements Finding {}

    /**
     * Words that the lexicon does not know and that resemble a danger. It is asked about, and a
     * person's unless it is denied.
     *
     * @param danger a danger sign's code, {@code distress}, or {@code householdUnwell}
     */
    record Perhaps(String danger, Evidence evidence) implements Finding {}

    /**
     * A sign that is grave for a small child or in pregnancy, poison or gas, or violence; the
     * resident's or of somebody at home.
     *
     * @param sign {@code child}, {@code pregnancy}, {@code poison} or {@code violence}
     */
    record Grave(String sign, Evidence evidence) implements Finding {}

    /** An ambulance is asked for now, or help is cried for: an emergency whatever else was said. */
    record CryForHelp(Evidence evidence) implements Finding {}
}
