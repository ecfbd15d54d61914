package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

/** What every voice promises. */
public abstract class SpeechSynthesizerContract {

    /** The one voice under test; asked for more than once. */
    protected abstract SpeechSynthesizer synthesizer();

    /** A sentence of about two seconds in a language that the voice speaks. */
    protected abstract Utterance utterance();

    /** Another one, clearly longer. */
    protected abstract Utterance longerUtterance();

    @Test
    void itSpeaksAtTheRateOfTheLine() {
        assertThat(synthesizer().speak(utterance()).sampleRate()).isEqualTo(AudioFrame.SAMPLE_RATE);
    }

    @Test
    void itCanBeHeard() {
        var clip = synthesizer().speak(utterance());

        assertThat(clip.duration()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(15));
        assertThat(loudness(clip.samples())).isBetween(500.0, 12_000.0);
    }

    @Test
    void aLongerSentenceTakesLonger() {
        assertThat(synthesizer().speak(longerUtterance()).duration())
                .isGreaterThan(synthesizer().speak(utterance()).duration());
    }

    @Test
    void slowerIsSlower() {
        var normal = synthesizer().speak(utterance()).duration();

        assertThat(synthesizer().speak(utterance().slower()).duration())
                .isGreaterThan(normal.multipliedBy(115).dividedBy(100));
    }

    @Test
    void whatCannotBeSaidIsNoError() {
        var unsayable = Utterance.of("😀 … ≥≤ \u0000 ก", utterance().language());

        assertThat(synthesizer().speak(unsayable).samples()).isNotEmpty();
    }

    @Test
    void theSameUtteranceGivesTheSameSound() {
        assertThat(synthesizer().speak(utterance()).samples())
                .isEqualTo(synthesizer().speak(utterance()).samples());
    }

    @Test
    void severalThreadsGetWhatOneGets() throws Exception {
        var alone = synthesizer().speak(utterance()).samples();
        Callable<short[]> speak = () -> synthesizer().speak(utterance()).samples();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var spoken :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> speak).toList())) {
                assertThat(spoken.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void itRefusesALanguageThatItDoesNotSpeak() {
        var voice = synthesizer();
        assertThat(voice.languages()).isNotEmpty().contains(utterance().language());

        for (var other : EnumSet.complementOf(EnumSet.copyOf(voice.languages()))) {
            assertThatThrownBy(() -> voice.speak(Utterance.of("hello", other)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double loudness(short[] samples) {
        return Math.sqrt(
                IntStream.range(0, samples.length)
                        .mapToDouble(i -> (double) samples[i] * samples[i])
                        .average()
                        .orElse(0));
    }
}
