package org.warmline.assistant.dialogue;

import java.time.Duration;
import java.util.List;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;

/**
 * What a resident hears while their question is looked up, so that nobody is left in silence: a
 * short word at once, another if it takes long, and at last that a person will answer. Whoever
 * named a danger is given no pleasantries and is not kept waiting for the advice that follows.
 */
public final class Meanwhile {

    /** What comes within this needs no word before it; the pause before it was silence, too. */
    public static final Duration SOON = Duration.ofMillis(200);

    private static final Duration AGAIN = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LONGEST_IN_DANGER = Duration.ofSeconds(1);

    private final Phrases phrases;

    public Meanwhile(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What to do now. */
    public sealed interface Next {

        /** Say that, and wait on. */
        record Say(List<String> words) implements Next {

            public Say {
                words = List.copyOf(words);
            }
        }

        record Wait() implements Next {}

        /** Nothing was found in time: a person answers. */
        record GiveUp() implements Next {}
    }

    /**
     * @param waited since the question was asked
     * @param said how often something was said meanwhile
     * @param earlier how many questions of this call were looked up before
     */
    public Next next(DialogueState state, Duration waited, int said, int earlier) {
        boolean danger = !state.alarm().due().isEmpty();
        if (waited.compareTo(danger ? LONGEST_IN_DANGER : LONGEST) >= 0) {
            return new Next.GiveUp();
        }
        if (danger || waited.compareTo(AGAIN.multipliedBy(said)) < 0) {
            return new Next.Wait();
        }
        return new Next.Say(phrases.say(state.language(), words(said, earlier)));
    }

    private static Phrase words(int said, int earlier) {
        if (said > 0) {
            return Phrase.STILL_LOOKING;
        }
        return earlier == 0 ? Phrase.LOOKING_UP : Phrase.LOOKING_UP_MORE;
    }
}
