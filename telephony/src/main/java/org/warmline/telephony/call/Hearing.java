package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Transcript;

/**
 * One call's recognizer, from answer to hang-up, in the language that is spoken. What it hears is
 * passed on after it has returned, so that nothing that happens next can reach into it.
 */
final class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final Queue<Heard> news = new ArrayDeque<>();
    private final Consumer<Heard> ear;
    private final SpeechRecognizer recognizer;
    private Duration since = Duration.ZERO;
    private Language language;
    private SpeechRecognizer.Listening listening;
    private boolean lost;
    private boolean closed;

    Hearing(
            SpeechRecognizer recognizer,
            Language language,
            List<String> phrases,
            Consumer<Heard> ear) {
        this.recognizer = recognizer;
        this.language = language;
        this.ear = ear;
        this.listening = listen(recognizer, language, phrases);
    }

    Language language() {
        return language;
    }

    /**
     * Listens for another language, between two frames, so that nothing is missed; the last words
     * of the one before count.
     *
     * @param now how long the call has lasted
     */
    void changeTo(Language spoken, List<String> phrases, Duration now) {
        close();
        language = spoken;
        since = now;
        lost = false;
        closed = false;
        listening = listen(recognizer, spoken, phrases);
    }

    void take(AudioFrame frame) {
        if (!lost && !closed) {
            listening.take(frame);
        }
        tell();
    }

    /** Asks for the words up to a pause; those that take long come later. */
    void collect() {
        if (!lost && !closed) {
            listening.collect();
        }
        tell();
    }

    void endUtterance() {
        if (!lost && !closed) {
            listening.endUtterance();
        }
        tell();
    }

    /** What is being said, in the middle of it. Only a look: if it fails, the call goes on. */
    Transcript soFar() {
        if (lost || closed) {
            return Transcript.nothing(language);
        }
        try {
            return listening.soFar().later(since);
        } catch (RuntimeException | LinkageError trouble) {
            LOG.warn("a look at what is being said failed: {}", trouble.getClass().getSimpleName());
            return Transcript.nothing(language);
        }
    }

    /** Passes the last words on. May be called twice. */
    void close() {
        if (!closed) {
            closed = true;
            listening.close();
        }
        tell();
    }

    /** True if nothing more will be heard on this call. */
    boolean isLost() {
        return lost;
    }

    private void tell() {
        for (var heard = news.poll(); heard != null; heard = news.poll()) {
            lost |= heard instanceof Heard.Lost;
            ear.accept(onTheCall(heard));
        }
    }

    /** With the times of the call, which may have begun earlier. */
    private Heard onTheCall(Heard heard) {
        return switch (heard) {
            case Heard.Partial(var words) -> new Heard.Partial(words.later(since));
            case Heard.Complete(var words) -> new Heard.Complete(words.later(since));
            case Heard.Spotted(var phrase, var words) ->
                    new Heard.Spotted(phrase, words.later(since));
            case Heard.Otherwise(var words) -> new Heard.Otherwise(words.later(since));
            case Heard.Lost lost -> lost;
        };
    }

    private SpeechRecognizer.Listening listen(
            SpeechRecognizer recognizer, Language language, List<String> phrases) {
        try {
            return recognizer.listen(language, phrases, news::add);
        } catch (SpeechUnavailableException unavailable) {
            news.add(new Heard.Lost("the recognizer did not start"));
            return new Deaf(language);
        }
    }

    /** Stands where no recognizer would start: the call goes on with keys. */
    private record Deaf(Language language) implements SpeechRecognizer.Listening {

        @Override
        public void take(AudioFrame frame) {}

        @Override
        public void endUtterance() {}

        @Override
        public Transcript soFar() {
            return Transcript.nothing(language);
        }

        @Override
        public void close() {}
    }
}
