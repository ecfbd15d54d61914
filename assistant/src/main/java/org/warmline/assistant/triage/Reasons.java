package org.warmline.assistant.triage;

import java.util.Optional;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;

/** Which flag a finding would be the evidence of, if one is raised at the end of the call. */
public final class Reasons {

    private Reasons() {}

    public static Optional<Reason> of(Finding finding) {
        return switch (finding) {
            case Finding.Temperature _ -> Optional.of(Reason.FEVER);
            case Finding.Oxygen _ -> Optional.of(Reason.OXYGEN_LOW);
            case Finding.Complaint complaint ->
                    complaint.polarity() == Polarity.ABSENT
                            ? Optional.empty()
                            : Optional.of(Reason.of(complaint.symptom()));
            case Finding.StayedHome stayed ->
                    stayed.stayed() ? Optional.empty() : Optional.of(Reason.LEFT_HOME);
            case Finding.Household household ->
                    household.state() == HouseholdState.UNWELL
                            ? Optional.of(Reason.HOUSEHOLD_UNWELL)
                            : Optional.empty();
            case Finding.HouseholdDanger _ -> Optional.of(Reason.HOUSEHOLD_UNWELL);
            case Finding.Lacks _ -> Optional.of(Reason.NEEDS);
            case Finding.Burden _ -> Optional.of(Reason.DISTRESS);
            case Finding.Wants wants -> ofWish(wants.intent());
            case Finding.Question _ -> Optional.of(Reason.QUESTION_NOT_COVERED);
            case Finding.Perhaps perhaps -> Optional.of(new Reason(perhaps.danger()));
            case Finding.CryForHelp _ -> Optional.of(Reason.ASKED_FOR_PERSON);
            case Finding.Grave _ -> Optional.of(Reason.OTHER);
            case Finding.YesNo _, Finding.CallAt _, Finding.CallAfter _ -> Optional.empty();
        };
    }

    private static Optional<Reason> ofWish(Intent intent) {
        return switch (intent) {
            case HUMAN -> Optional.of(Reason.ASKED_FOR_PERSON);
            case REFUSE -> Optional.of(Reason.REFUSED);
            case WRONG_PERSON -> Optional.of(Reason.WRONG_PERSON);
            case REPEAT,
                    SLOWER,
                    LOUDER,
                    WAIT_A_MOMENT,
                    CALL_LATER,
                    NOT_AVAILABLE,
                    GOODBYE,
                    GREETING,
                    THANKS,
                    ABUSE ->
                    Optional.empty();
        };
    }
}
