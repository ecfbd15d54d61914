package org.warmline.telephony.emulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.warmline.telephony.speech.Language;

/**
 * A virtual resident as its file describes it. Every map is keyed by the kind of the open question.
 *
 * @param name what the file says about it, for the journal
 * @param phone E.164
 */
record Persona(
        String name, Language language, String phone, Script script, Manner manner, Pickup pickup) {

    /** What the resident says and does when asked. */
    record Script(
            Map<String, Lines> answers,
            Map<String, String> interject,
            Map<String, String> keys,
            Set<String> silent,
            Set<String> bargeIn,
            Optional<HangUp> hangUp) {

        Script {
            answers = Map.copyOf(answers);
            interject = Map.copyOf(interject);
            keys = Map.copyOf(keys);
            silent = Set.copyOf(silent);
            bargeIn = Set.copyOf(bargeIn);
        }
    }

    /** Answers to one kind of question: a single text is given every time, a list is used up. */
    record Lines(List<String> texts, boolean everyTime) {

        Lines {
            texts = List.copyOf(texts);
        }
    }

    /** The line drops at that question. */
    record HangUp(String kind, Moment moment) {

        enum Moment {
            INSTEAD_OF_THE_ANSWER,
            IN_THE_MIDDLE,
            WITH_THE_LAST_WORD
        }
    }

    /**
     * How the resident speaks.
     *
     * @param voice empty for the usual one
     * @param speed 1 is usual, 0.5 half as fast; like a tape, the pitch goes with it
     * @param noise signal-to-noise ratio in dB, all the time
     * @param delay between the end of a question and the answer
     * @param recordings played instead of spoken answers, by kind
     */
    record Manner(
            String voice,
            double speed,
            OptionalDouble noise,
            Duration delay,
            Map<String, Path> recordings) {

        Manner {
            recordings = Map.copyOf(recordings);
        }
    }

    /** What happens when the phone rings. */
    sealed interface Pickup {

        record Answers(Duration after) implements Pickup {}

        record Voicemail(Duration after, String announcement) implements Pickup {}

        record Busy() implements Pickup {}

        record NobodyAnswers() implements Pickup {}
    }
}
