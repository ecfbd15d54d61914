package org.warmline.telephony.speech;

import java.util.List;
import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioFrame;

/** Turns the sound of one call into words, without a deaf moment from answer to hang-up. */
public interface SpeechRecognizer {

    /**
     * Begins to listen to one call. The ear is called on the thread that hands the frames in.
     *
     * @param phrasesToSpot danger phrases to watch for beside free decoding; those that the model
     *     cannot know are left out
     * @throws SpeechUnavailableException if no model for the language is at hand
     */
    Listening listen(Language language, List<String> phrasesToSpot, Consumer<Heard> ear);

    /** One call's listening. Used by one thread at a time. */
    interface Listening extends AutoCloseable {

        /** Hears the next 20 ms; after {@link #close} it does nothing. */
        void take(AudioFrame frame);

        /**
         * The speaker's turn is over: what was heard so far is reported as {@link Heard.Complete}
         * (if there was anything), and listening goes on with the next frame.
         */
        void endUtterance();

        /**
         * A pause, which may be the end of the turn: like {@link #endUtterance}, but it waits for
         * nobody. Words that come from another machine are reported with a later frame.
         */
        default void collect() {
            endUtterance();
        }

        /**
         * The words of the present utterance if it ended now, without ending it. It costs a second
         * decoding of that utterance, so it is asked for rarely.
         */
        Transcript soFar();

        /** Reports the words decoded last, then frees the recognizer. May be called twice. */
        @Override
        void close();
    }
}
