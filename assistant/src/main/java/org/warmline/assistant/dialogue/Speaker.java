package org.warmline.assistant.dialogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Wording;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;

/** Finds the words for what we say. */
final class Speaker {

    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration SILENCE_OF_THE_OLD = Duration.ofSeconds(7);
    private static final Duration SILENCE_WHILE_WAITING = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(1_200);
    private static final Duration PAUSE_OF_THE_OLD = Duration.ofMillis(1_500);

    private final Phrases phrases;

    Speaker(Phrases phrases) {
        this.phrases = phrases;
    }

    Phrases phrases() {
        return phrases;
    }

    List<String> say(DialogueState state, Phrase phrase, String... fillings) {
        return phrases.say(state.resident().language(), phrase, fillings);
    }

    /** The first words of a call, without the question. */
    List<String> greeting(DialogueState state) {
        var words = new ArrayList<String>();
        words.addAll(say(state, Phrase.GREETING_MACHINE, state.resident().office()));
        words.addAll(say(state, Phrase.GREETING_RECORDED));
        words.addAll(say(state, Phrase.GREETING_PERSON));
        return words;
    }

    /** Nothing if it follows at once. */
    List<String> answerFollows(DialogueState state, boolean atOnce) {
        return atOnce ? List.of() : say(state, Phrase.ANSWER_FOLLOWS);
    }

    /** Whoever is afraid is not just told that we do not know; a danger is answered for itself. */
    List<String> noAnswer(DialogueState state) {
        if (state.alarm().isNewDue()) {
            return List.of();
        }
        boolean afraid = state.memory().report().wellbeing().distress().isPresent();
        return say(state, afraid ? Phrase.NO_ANSWER_TO_FEAR : Phrase.NO_ANSWER_HERE);
    }

    /** Whatever the answer to a question that names a danger sign, what to do is said beside it. */
    List<String> ifDanger(DialogueState state, String question) {
        boolean named = state.alarm().due().isEmpty() && Patterns.DANGER_ASKED_ABOUT.find(question);
        return named ? say(state, Phrase.IF_DANGER) : List.of();
    }

    /** The open question in the words of its rung and twist. */
    List<String> question(DialogueState state) {
        var wording = wording(state);
        var open = state.asked();
        var asked =
                switch (open.twist()) {
                    case PLAIN -> rung(wording, open.rung());
                    case DETAIL -> wording.detail().orElse(wording.prompt());
                    case MISSING -> wording.missing().orElse(wording.prompt());
                    case TURNED -> wording.turned().orElse(wording.prompt());
                    case STILL -> say(state, Phrase.NEEDS_STILL);
                    case BESIDES -> besides(state);
                    case FOR_WHOM ->
                            say(state, Phrase.ANSWERING_FOR, state.resident().addressedAs());
                    case WHICH -> which(state);
                    case CALLING -> say(state, Phrase.NUMBER_TO_CALL);
                    case MORE -> more(state);
                };
        var question = named(state, open.rung() == 0 ? asked : rung(wording, open.rung()));
        boolean first = open.rung() == 0 && open.isNew();
        return first
                ? joined(Leads.before(state), question)
                : joined(question, otherLanguage(state));
    }

    List<String> briefQuestion(DialogueState state) {
        return state.asked().twist() == Twist.PLAIN
                ? named(state, wording(state).brief())
                : question(state);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<String> besides(DialogueState state) {
        return say(
                state,
                state.asked().kind().equals(QuestionKind.NEEDS)
                        ? Phrase.BESIDES_NEEDS
                        : Phrase.BESIDES_SYMPTOMS);
    }

    private List<String> which(DialogueState state) {
        return Clarifying.pending(state).map(it -> it.question(phrases, state)).orElse(List.of());
    }

    /** Whoever has not understood us once may speak the other language. */
    private List<String> otherLanguage(DialogueState state) {
        var other = other(state.language());
        boolean nothingSaidYet =
                state.course().items().keySet().stream().allMatch(QuestionKind.IDENTITY::equals);
        return state.asked().rung() == 1
                        && state.alarm().raised().isEmpty()
                        && !phrases.areWritten()
                        && nothingSaidYet
                        && state.script().languages().contains(other)
                ? phrases.say(other, Phrase.OTHER_LANGUAGE)
                : List.of();
    }

    static Language other(Language language) {
        return switch (language) {
            case MANDARIN -> Language.ENGLISH;
            case ENGLISH -> Language.MANDARIN;
        };
    }

    private List<String> more(DialogueState state) {
        if (state.question().isOfAnyKind()) {
            return say(state, Phrase.ANYTHING_ELSE_SAID);
        }
        return say(
                state,
                state.open().equals(QuestionKind.NEEDS)
                        ? Phrase.ANYTHING_ELSE_NEEDED
                        : Phrase.ANYTHING_ELSE_ASKED);
    }

    /** Whoever writes has no keys. */
    private List<String> rung(Wording wording, int rung) {
        boolean keys = !phrases.areWritten() && !wording.keyHint().isEmpty();
        return switch (rung) {
            case 0 -> wording.prompt();
            case 1 -> wording.reprompt();
            case 2 -> wording.slowReprompt();
            default -> keys ? wording.keyHint() : wording.slowReprompt();
        };
    }

    private static List<String> named(DialogueState state, List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.replace("{resident}", state.resident().addressedAs()))
                .toList();
    }

    private static Wording wording(DialogueState state) {
        return state.question().wording(state.resident().language());
    }

    /** What a danger sign calls for that nothing has been said to yet. */
    List<String> advice(DialogueState state) {
        var alarm = state.alarm();
        if (alarm.due().isEmpty()) {
            return List.of();
        }
        var words = new ArrayList<String>();
        if (alarm.due().stream().anyMatch(Alarm::isDespair)) {
            words.addAll(
                    say(state, alarm.isDespairDueAgain() ? Phrase.DESPAIR_AGAIN : Phrase.DESPAIR));
        }
        if (alarm.due().stream().anyMatch(Alarm::isViolence)) {
            words.addAll(say(state, Phrase.VIOLENCE));
        }
        if (alarm.physicalDue()) {
            words.addAll(say(state, physical(state)));
        }
        return words;
    }

    /** What a danger calls for, once more, to somebody of whom we hear nothing, or no word. */
    List<String> recalled(DialogueState state, Phrase lead) {
        var alarm = state.alarm();
        var words = new ArrayList<>(say(state, lead));
        if (alarm.physical() && lead == Phrase.STILL_THERE) {
            words.addAll(say(state, Phrase.MAKE_A_SOUND));
        }
        var again = alarm.forGravest(Phrase.DANGER_AGAIN, Phrase.DESPAIR_AGAIN, Phrase.VIOLENCE);
        words.addAll(say(state, again));
        return words;
    }

    private static Phrase physical(DialogueState state) {
        if (state.alarm().advised()) {
            return state.alarm().isPhysicalDueAgain() ? Phrase.DANGER_AGAIN : Phrase.DANGER_MORE;
        }
        if (!state.isIdentified()) {
            return Phrase.DANGER_BEFORE_IDENTITY;
        }
        boolean someoneElse =
                state.alarm().due().stream()
                        .filter(finding -> !Alarm.isDespair(finding))
                        .allMatch(Finding.HouseholdDanger.class::isInstance);
        return someoneElse ? Phrase.DANGER_AT_HOME : Phrase.DANGER;
    }

    /** What we say to an answer before we go on. */
    List<String> thanks(DialogueState state, QuestionKind answered) {
        boolean givenUp = state.course().items().get(answered) == Item.NOT_UNDERSTOOD;
        if (givenUp || !state.alarm().due().isEmpty()) {
            return List.of();
        }
        var given = state.sheet().given().get(state.question().terms().linkId());
        if (state.question().isOfAnyKind() && given != null) {
            return new Echo(state.question(), state.resident().language(), phrases)
                    .of(given)
                    .map(echo -> say(state, Phrase.ANSWER_NOTED, echo))
                    .orElse(List.of());
        }
        var report = state.memory().report();
        if (answered.equals(QuestionKind.IDENTITY)) {
            return say(
                    state,
                    state.asked().twist() == Twist.FOR_WHOM
                            ? Phrase.CONFIRMED_RELATIVE
                            : Phrase.CONFIRMED,
                    state.resident().addressedAs());
        }
        if (answered.equals(QuestionKind.TEMPERATURE) && report.temperature().isPresent()) {
            double celsius = report.temperature().get().celsius();
            return say(
                    state,
                    Phrase.NOTED_TEMPERATURE,
                    phrases.temperature(state.resident().language(), celsius));
        }
        if (answered.equals(QuestionKind.NEEDS) && !report.wellbeing().needs().isEmpty()) {
            return say(state, Phrase.NEEDS_NOTED);
        }
        if (answered.equals(QuestionKind.MOOD) && report.wellbeing().distress().isPresent()) {
            return say(state, Phrase.WORRY);
        }
        return answered.equals(QuestionKind.SYMPTOMS) ? say(state, Phrase.NOTED) : List.of();
    }

    Manner manner(DialogueState state, boolean waiting) {
        boolean old = state.resident().isOld();
        var comfort = state.course().comfort();
        var open = state.asked();
        return new Manner(
                comfort.slower() || open.rung() >= 2,
                comfort.louder(),
                waiting ? SILENCE_WHILE_WAITING : old ? SILENCE_OF_THE_OLD : SILENCE,
                old ? PAUSE_OF_THE_OLD : PAUSE,
                open.rung() >= Open.LAST_RUNG ? state.question().expected().keys() : 0);
    }
}
