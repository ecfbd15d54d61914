package org.warmline.telephony.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioFrame;

/**
 * Hears lines that a test wrote: on each call the next line begins with the first frame that is not
 * silent, a word more is heard every 200 ms, and the line is complete when the turn is ended or the
 * call is closed. When the lines are used up, sound is heard as nothing.
 */
public final class ScriptedSpeechRecognizer implements SpeechRecognizer {

    private static final int FRAMES_PER_WORD = 10;
    private static final int SOUND = 100;

    private final List<String> lines;
    private final int framesUntilLost;

    private ScriptedSpeechRecognizer(List<String> lines, int framesUntilLost) {
        this.lines = List.copyOf(lines);
        this.framesUntilLost = framesUntilLost;
    }

    public static ScriptedSpeechRecognizer hearing(String... lines) {
        return new ScriptedSpeechRecognizer(List.of(lines), Integer.MAX_VALUE);
    }

    /** The same, but the engine fails after so many frames of a call. */
    public ScriptedSpeechRecognizer lostAfter(int frames) {
        return new ScriptedSpeechRecognizer(lines, frames);
    }

    @Override
    public Listening listen(Language language, List<String> phrasesToSpot, Consumer<Heard> ear) {
        return new ScriptedListening(language, List.copyOf(phrasesToSpot), ear);
    }

    private final class ScriptedListening implements Listening {

        private final Language language;
        private final List<String> phrases;
        private final Consumer<Heard> ear;
        private int frames;
        private int next;
        private int begin = -1;
        private int lastSound;
        private int reported;
        private boolean over;

        private ScriptedListening(Language language, List<String> phrases, Consumer<Heard> ear) {
            this.language = language;
            this.phrases = phrases;
            this.ear = ear;
        }

        @Override
        public void take(AudioFrame frame) {
            if (over) {
                return;
            }
            if (isSound(frame)) {
                if (begin < 0 && next < lines.size()) {
                    begin = frames;
                }
                lastSound = frames;
            }
            frames++;
            if (frames >= framesUntilLost) {
                over = true;
                ear.accept(new Heard.Lost("the script says so"));
            } else if (begin >= 0) {
                partial();
            }
        }

        @Override
        public void endUtterance() {
            if (over || begin < 0) {
                return;
            }
            var line = lines.get(next++);
            var words = words(line);
            phrases.stream()
                    .filter(phrase -> !phrase.isBlank() && line.contains(phrase))
                    .forEach(phrase -> ear.accept(new Heard.Spotted(phrase, transcript(words))));
            ear.accept(new Heard.Complete(transcript(words)));
            begin = -1;
            reported = 0;
        }

        @Override
        public Transcript soFar() {
            return over || begin < 0
                    ? Transcript.nothing(language)
                    : transcript(words(lines.get(next)));
        }

        @Override
        public void close() {
            endUtterance();
            over = true;
        }

        private void partial() {
            var words = words(lines.get(next));
            int known = Math.min((frames - begin) / FRAMES_PER_WORD, words.size());
            if (known > reported) {
                reported = known;
                ear.accept(new Heard.Partial(transcript(words.subList(0, known))));
            }
        }

        private Transcript transcript(List<Word> words) {
            return new Transcript(language, words);
        }

        /** The words side by side from the first to the last sound. */
        private List<Word> words(String line) {
            var texts = language == Language.MANDARIN ? line.split("") : line.split(" ");
            var start = time(begin);
            var each = time(lastSound + 1).minus(start).dividedBy(texts.length);
            var words = new ArrayList<Word>();
            for (var text : texts) {
                words.add(new Word(text, start, start.plus(each), 0.99));
                start = start.plus(each);
            }
            return words;
        }
    }

    private static Duration time(int frames) {
        return AudioFrame.DURATION.multipliedBy(frames);
    }

    private static boolean isSound(AudioFrame frame) {
        for (short sample : frame.samples()) {
            if (Math.abs(sample) > SOUND) {
                return true;
            }
        }
        return false;
    }
}
