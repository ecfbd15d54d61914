package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.SpokenNumbers;

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
        return switch (outcome) {
            case COMPLETED -> completed(state);
            case HANDED_OVER -> speaker.say(state, Phrase.BYE_PERSON);
            case CALL_LATER -> later(state);
            case WRONG_PERSON -> speaker.say(state, Phrase.BYE_WRONG_PERSON);
            case REFUSED -> speaker.say(state, Phrase.BYE_REFUSED);
            case INCOMPLETE ->
                    speaker.say(state, unheard ? Phrase.BYE_NOT_HEARD : Phrase.BYE_INCOMPLETE);
            case MACHINE -> List.of();
        };
    }

    private List<String> completed(DialogueState state) {
        if (state.alarm().physical()) {
            return speaker.say(state, Phrase.BYE_AFTER_DANGER);
        }
        if (state.alarm().despair()) {
            return speaker.say(state, Phrase.BYE_AFTER_DESPAIR);
        }
        return speaker.say(state, Phrase.BYE_DONE, state.resident().addressedAs());
    }

    private List<String> later(DialogueState state) {
        Language language = state.resident().language();
        return switch (state.memory().callBack().orElseGet(CallBack.Later::new)) {
            case CallBack.At(var time) ->
                    speaker.say(state, Phrase.BYE_LATER_AT, speaker.phrases().time(language, time));
            case CallBack.After(var delay) ->
                    speaker.say(
                            state, Phrase.BYE_LATER_AFTER, SpokenNumbers.duration(language, delay));
            case CallBack.Later() -> speaker.say(state, Phrase.BYE_LATER);
        };
    }
}
