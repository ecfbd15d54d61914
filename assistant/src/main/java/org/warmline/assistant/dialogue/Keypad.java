package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;

/** Keys to what they mean: 1 yes, 2 no, 0 a person, three digits a temperature. */
final class Keypad {

    private static final Evidence KEYS = new Evidence(0, 0, 1);

    private Keypad() {}

    /**
     * Empty if the keys do not fit the question.
     *
     * @param asked what the words just heard asked about, whatever question is open behind it
     */
    static Optional<Meaning> read(QuestionKind asked, Twist twist, String digits) {
        if (digits.equals("0")) {
            return meaning(new Finding.Wants(Intent.HUMAN, KEYS));
        }
        boolean isNumber = twist != Twist.WHICH || digits.length() > 1;
        if (asked.equals(QuestionKind.TEMPERATURE) && isNumber) {
            return temperature(digits);
        }
        return switch (digits) {
            case "1" -> yesOrNo(asked, twist, true);
            case "2" -> yesOrNo(asked, twist, false);
            default -> Optional.empty();
        };
    }

    private static Optional<Meaning> temperature(String digits) {
        if (!digits.matches("[34]\\d\\d")) {
            return Optional.empty();
        }
        double celsius = Integer.parseInt(digits) / 10.0;
        return BodyTemperature.isPlausible(celsius)
                ? meaning(new Finding.Temperature(BodyTemperature.celsius(celsius), KEYS))
                : Optional.empty();
    }

    private static Optional<Meaning> yesOrNo(QuestionKind asked, Twist twist, boolean yes) {
        var answer = new Finding.YesNo(yes ? Answer.YES : Answer.NO, KEYS);
        var symptom = asked.askedSymptom();
        if (symptom.isPresent()) {
            var polarity = yes ? Polarity.PRESENT : Polarity.ABSENT;
            return meaning(answer, new Finding.Complaint(symptom.get(), polarity, KEYS));
        }
        if (asked.equals(QuestionKind.HOUSEHOLD)) {
            var state = yes ? HouseholdState.UNWELL : HouseholdState.WELL;
            return meaning(answer, new Finding.Household(state, KEYS));
        }
        if (asked.equals(QuestionKind.STAYED_HOME)) {
            boolean stayed = yes != (twist == Twist.TURNED);
            return meaning(answer, new Finding.StayedHome(stayed, KEYS));
        }
        if (asked.equals(QuestionKind.MOOD) && yes == (twist == Twist.TURNED)) {
            return meaning(new Finding.Burden(Distress.LOW, KEYS));
        }
        return meaning(answer);
    }

    private static Optional<Meaning> meaning(Finding... findings) {
        return Optional.of(new Meaning("", List.of(findings)));
    }
}
