package org.warmline.telephony.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.warmline.telephony.audio.AudioClip;

/** Measures a recognizer on recordings of which somebody wrote down the words. */
public final class SpeechEvaluation {

    private final SpeechRecognizer recognizer;
    private final Language language;

    public SpeechEvaluation(SpeechRecognizer recognizer, Language language) {
        this.recognizer = recognizer;
        this.language = language;
    }

    /**
     * Hears every recording of a list: tab-separated, header {@code path reference}, paths relative
     * to the list; WAV of any rate, or raw μ-law at 8,000 Hz. A third column {@code times} may tell
     * when each character of Mandarin or word of English is said, as in {@code 120-310 310-560}.
     *
     * @throws IllegalArgumentException {@code FILE:LINE: what is wrong}, before anything is heard
     * @throws SpeechUnavailableException if the recognizer cannot work or fails midway
     */
    public RecognitionFigures measure(Path list) {
        return measure(list, List.of());
    }

    /**
     * The same while phrases are watched for, as in a call: it takes longer, and hears the same.
     *
     * @param phrasesToSpot those that the model cannot know are left out
     */
    public RecognitionFigures measure(Path list, List<String> phrasesToSpot) {
        try {
            var characters = ErrorRate.NONE;
            var words = ErrorRate.NONE;
            var times = WordTimes.NONE;
            double audioSeconds = 0;
            long decodingNanos = 0;
            var items = EvaluationList.read(list).items();
            for (var item : items) {
                var clip = item.clip();
                long begin = busyNanos();
                var heard = hear(clip, phrasesToSpot);
                decodingNanos += busyNanos() - begin;
                audioSeconds += clip.duration().toNanos() / 1e9;
                characters =
                        characters.plus(
                                ErrorRate.between(
                                        item.reference(), heard.words(), ErrorRate.Unit.CHARACTER));
                words =
                        words.plus(
                                ErrorRate.between(
                                        item.reference(), heard.words(), ErrorRate.Unit.WORD));
                times = times.plus(item.times(heard.timed()));
            }
            return new RecognitionFigures(
                    items.size(), characters, words, times, audioSeconds, decodingNanos / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this thread has worked: on a busy machine the clock counts the work of others too. */
    private static long busyNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** The words of one clip, as a call would have them. */
    public String hear(AudioClip clip) {
        return hear(clip, List.of()).words();
    }

    /**
     * As a call would hear one clip while it watches for phrases.
     *
     * @param phrasesToSpot those that the model cannot know are left out
     */
    public HeardClip hear(AudioClip clip, List<String> phrasesToSpot) {
        var words = new StringJoiner(" ");
        var timed = new ArrayList<Word>();
        var spotted = new ArrayList<String>();
        Consumer<Heard> ear =
                heard -> {
                    switch (heard) {
                        case Heard.Complete(var transcript) -> {
                            words.add(transcript.text());
                            timed.addAll(transcript.words());
                        }
                        case Heard.Spotted(var phrase, _) -> spotted.add(phrase);
                        case Heard.Lost(var reason) -> throw new SpeechUnavailableException(reason);
                        case Heard.Partial _, Heard.Otherwise _ -> {}
                    }
                };
        try (var listening = recognizer.listen(language, phrasesToSpot, ear)) {
            clip.frames().forEach(listening::take);
        }
        return new HeardClip(words.toString(), timed, spotted);
    }
}
