package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** Hears in frames what it was told is in them: the words come as a partial with the last frame. */
public final class MarkedFramesRecognizer implements SpeechRecognizer {

    private static final String BREAKS = "(breaks)";

    private record Speech(String text, int frames, boolean onlySpotted) {

        Speech(String text, int frames) {
            this(text, frames, false);
        }
    }

    private final IdentityHashMap<AudioFrame, Speech> lastFrames = new IdentityHashMap<>();
    private String otherwise = "";
    private boolean looksFail;
    private int open;

    /** Another recognizer, whose words are not taken, hears this in every sentence. */
    public void hearsOtherwise(String text) {
        otherwise = text;
    }

    /** Whoever asks what is being said in the middle of it gets an exception. */
    void failsAtLooks() {
        looksFail = true;
    }

    /** Sound that only the spotter hears, as this phrase. */
    List<AudioFrame> spotted(String phrase, Duration length) {
        var frames = speech(phrase, length);
        lastFrames.put(frames.getLast(), new Speech(phrase, frames.size(), true));
        return frames;
    }

    /**
     * Sound that will be heard as these words.
     *
     * @param text words with spaces between them
     */
    public List<AudioFrame> speech(String text, Duration length) {
        var frames = new ArrayList<AudioFrame>();
        for (long i = length.dividedBy(AudioFrame.DURATION); i > 0; i--) {
            frames.add(loud());
        }
        lastFrames.put(frames.getLast(), new Speech(text, frames.size()));
        return frames;
    }

    /** Sound at which the recognizer breaks. */
    public AudioFrame breaking() {
        var frame = loud();
        lastFrames.put(frame, new Speech(BREAKS, 1));
        return frame;
    }

    /** A frame that sounds like a voice and means nothing. */
    public static AudioFrame loud() {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, (short) 8_000);
        return AudioFrame.of(samples);
    }

    /** How many calls are listened to now. */
    public int open() {
        return open;
    }

    @Override
    public Listening listen(Language language, List<String> phrases, Consumer<Heard> ear) {
        open++;
        return new ScriptedListening(language, List.copyOf(phrases), ear);
    }

    private final class ScriptedListening implements Listening {

        private final List<Word> words = new ArrayList<>();
        private final Language language;
        private final List<String> phrases;
        private final Consumer<Heard> ear;
        private int frames;
        private boolean closed;

        ScriptedListening(Language language, List<String> phrases, Consumer<Heard> ear) {
            this.language = language;
            this.phrases = phrases;
            this.ear = ear;
        }

        @Override
        public void take(AudioFrame frame) {
            if (closed) {
                throw new IllegalStateException("a frame after the end");
            }
            frames++;
            var speech = lastFrames.get(frame);
            if (speech == null) {
                return;
            }
            if (speech.text().equals(BREAKS)) {
                ear.accept(new Heard.Lost("as it was told"));
                return;
            }
            var heard = words(speech);
            for (var word : heard) {
                if (phrases.contains(word.text())) {
                    ear.accept(
                            new Heard.Spotted(
                                    word.text(), new Transcript(language, List.of(word))));
                }
            }
            if (!speech.onlySpotted()) {
                words.addAll(heard);
                ear.accept(new Heard.Partial(new Transcript(language, words)));
            }
        }

        @Override
        public void endUtterance() {
            if (!words.isEmpty()) {
                ear.accept(new Heard.Complete(new Transcript(language, words)));
                if (!otherwise.isEmpty()) {
                    ear.accept(new Heard.Otherwise(otherWords()));
                }
                words.clear();
            }
        }

        @Override
        public Transcript soFar() {
            if (looksFail) {
                throw new IllegalStateException("as it was told");
            }
            return new Transcript(language, words);
        }

        private Transcript otherWords() {
            var first = words.getFirst();
            var word = new Word(otherwise, first.start(), words.getLast().end(), 1);
            return new Transcript(language, List.of(word));
        }

        @Override
        public void close() {
            if (!closed) {
                endUtterance();
                closed = true;
                open--;
            }
        }

        private List<Word> words(Speech speech) {
            var texts = speech.text().split(" ", -1);
            var heard = new ArrayList<Word>();
            int from = frames - speech.frames();
            for (int i = 0; i < texts.length; i++) {
                heard.add(
                        new Word(
                                texts[i],
                                time(from + i * speech.frames() / texts.length),
                                time(from + (i + 1) * speech.frames() / texts.length),
                                1));
            }
            return heard;
        }

        private static Duration time(int frame) {
            return AudioFrame.DURATION.multipliedBy(frame);
        }
    }
}
