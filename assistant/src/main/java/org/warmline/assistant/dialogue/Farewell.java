package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.SpokenDays;

/** The last words of a call. */
final class Farewell {

    private final Speaker speaker;

    Farewell(Speaker speaker) {
        this.speaker = speaker;
    }

    /**
     * @param unheard true if we could not understand the other side at all
     */
    List<String> to(DialogueState state, Outcome outcome, boolean unheard) {
        if (!state.alarm().raised().isEmpty() && outcome != Outcome.MACHINE) {
            return inDanger(state, outcome);
        }
        return switch (outcome) {
            case COMPLETED -> speaker.say(state, Phrase.BYE_DONE, state.resident().addressedAs());
            case HANDED_OVER -> speaker.say(state, Phrase.BYE_PERSON);
            case CALL_LATER -> later(state);
            case WRONG_PERSON -> speaker.say(state, Phrase.BYE_WRONG_PERSON);
            case REFUSED -> speaker.say(state, Phrase.BYE_REFUSED);
            case INCOMPLETE ->
                    speaker.say(state, unheard ? Phrase.BYE_NOT_HEARD : Phrase.BYE_INCOMPLETE);
            case MACHINE -> List.of();
        };
    }

    /** However it ends, what is to be done and that a person comes are the last words. */
    private List<String> inDanger(DialogueState state, Outcome outcome) {
        if (!state.alarm().due().isEmpty()) {
            return speaker.say(state, Phrase.BYE_SHORT);
        }
        var words = new ArrayList<String>();
        if (outcome == Outcome.REFUSED || outcome == Outcome.CALL_LATER) {
            words.addAll(speaker.say(state, Phrase.NO_MORE_QUESTIONS));
        }
        var bye =
                state.alarm()
                        .forGravest(
                                Phrase.BYE_AFTER_DANGER,
                                Phrase.BYE_AFTER_DESPAIR,
                                Phrase.BYE_SHORT);
        words.addAll(speaker.say(state, bye));
        return words;
    }

    private List<String> later(DialogueState state) {
        Language language = state.resident().language();
        return switch (state.memory().callBack().orElseGet(CallBack.Later::new)) {
            case CallBack.At(var time) ->
                    speaker.say(state, Phrase.BYE_LATER_AT, speaker.phrases().time(language, time));
            case CallBack.After(var delay) ->
                    speaker.say(
                            state, Phrase.BYE_LATER_AFTER, SpokenDays.duration(language, delay));
            case CallBack.Later() -> speaker.say(state, Phrase.BYE_LATER);
        };
    }
}
