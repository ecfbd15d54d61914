package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What is asked about once, kindly: a fact that was said both ways, or a danger that words only
 * resemble. Whatever is answered, a person is told what was said both ways; the danger is a
 * person's unless it is denied. One that was clearly said is acted on and never argued about.
 *
 * @param fact its name, as in {@link Memory#contradictions()}, or a danger after {@link #PERHAPS}
 */
record Clarifying(String fact) {

    private static final String PERHAPS = "perhaps:";
    private static final String DISTRESS = "distress";
    private static final String HOUSEHOLD_DANGER = "householdUnwell";
    private static final String A_NUMBER = "temperature";

    /** What is to be asked about next, if anything. */
    static Optional<Clarifying> next(DialogueState state) {
        boolean calm = state.isIdentified() && state.alarm().raised().isEmpty();
        return calm
                ? facts(state).stream()
                        .filter(fact -> !state.memory().clarified().contains(fact))
                        .filter(fact -> !isDangerSign(fact))
                        .findFirst()
                        .map(Clarifying::new)
                : Optional.empty();
    }

    /** What is being asked about. */
    static Optional<Clarifying> pending(DialogueState state) {
        var clarified = state.memory().clarified();
        return clarified.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clarifying(clarified.getLast()));
    }

    /** A danger that was asked about and is denied, with nothing in the reply that resembles it. */
    static DialogueState cleared(DialogueState state, Meaning meaning) {
        return meaning.yesNo()
                .filter(Answer.NO::equals)
                .flatMap(_ -> pending(state))
                .flatMap(Clarifying::danger)
                .filter(danger -> !resembles(meaning, danger))
                .map(danger -> state.with(state.memory().denied(danger)))
                .orElse(state);
    }

    private static boolean resembles(Meaning meaning, String danger) {
        return meaning.all(Finding.Perhaps.class)
                .anyMatch(perhaps -> perhaps.danger().equals(danger));
    }

    /** The danger that is asked about. */
    Optional<String> danger() {
        return fact.startsWith(PERHAPS)
                ? Optional.of(fact.substring(PERHAPS.length()))
                : Optional.empty();
    }

    /** What a yes means beyond what is read from it. */
    Optional<Finding> ifSo(Evidence words) {
        return danger().flatMap(danger ->
                switch (danger) {
                    case DISTRESS -> Optional.of(new Finding.Burden(Distress.HIGH, words));
                    case HOUSEHOLD_DANGER ->
                            Optional.of(new Finding.HouseholdDanger(Symptom.OTHER, words));
                    default -> Optional.empty();
                });
    }

    /** The answer is read as one to this. */
    QuestionKind readAs() {
        return danger().map(Clarifying::readAs).orElseGet(() -> readAs(fact));
    }

    private static QuestionKind readAs(String fact) {
        return switch (fact) {
            case DISTRESS, HOUSEHOLD_DANGER -> QuestionKind.DOUBT;
            case A_NUMBER -> QuestionKind.TEMPERATURE;
            case "household" -> QuestionKind.HOUSEHOLD;
            case "stayedHome" -> QuestionKind.STAYED_HOME;
            default -> QuestionKind.symptom(Symptom.ofCode(fact));
        };
    }

    List<String> question(Phrases phrases, DialogueState state) {
        var language = state.language();
        if (danger().isPresent()) {
            return phrases.say(language, Doubts.phrase(danger().get()));
        }
        return switch (fact) {
            case A_NUMBER ->
                    state.memory()
                            .report()
                            .temperature()
                            .map(value -> phrases.temperature(language, value.celsius()))
                            .map(number -> phrases.say(language, Phrase.WHICH_NUMBER, number))
                            .orElse(List.of());
            case "household" -> phrases.say(language, Phrase.WHICH_HOUSEHOLD);
            case "stayedHome" -> phrases.say(language, Phrase.WHICH_STAYED_HOME);
            default ->
                    phrases.say(
                            language,
                            Phrase.WHICH_SYMPTOM,
                            SymptomNames.of(language, Symptom.ofCode(fact)));
        };
    }

    private static List<String> facts(DialogueState state) {
        var facts = new ArrayList<String>();
        state.memory().doubts().forEach(danger -> facts.add(PERHAPS + danger));
        facts.addAll(state.memory().contradictions());
        var report = state.memory().report();
        var fever = state.limits().fever();
        boolean denied =
                report.symptoms().get(Symptom.FEVER) == Polarity.ABSENT
                        && report.temperature().filter(it -> it.isAtLeast(fever)).isPresent();
        if (denied) {
            facts.add(A_NUMBER);
        }
        return facts;
    }

    private static boolean isDangerSign(String fact) {
        return Symptom.find(fact).filter(Symptom::isDangerSign).isPresent();
    }
}
