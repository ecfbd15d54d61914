package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Utterance;

/** What the caller's sentences sound like, measured on the sound itself. */
class MelodyTest {

    private static final int RATE = 8_000;
    private static final int STEP = 80; // 10 ms

    @Test
    void aStatementFalls() {
        var pitch = pitch("今天他听说医生都关心他。"); // high level tones: what falls is the sentence

        assertThat(last(pitch, 12)).isLessThan(0.95 * first(pitch, 40));
    }

    @Test
    void aQuestionWithMaKeepsItsHeightAndRisesOnIt() {
        var asked = pitch("今天他听说医生都关心他吗?");

        assertThat(last(asked, 5)).isGreaterThan(first(asked, 40));
        assertThat(last(asked, 5)).isGreaterThan(1.15 * last(pitch("今天他听说医生都关心他。"), 5));
    }

    @Test
    void itemsOfAListRiseAndTheLastOneFalls() {
        var list = voice("声音、声音。");

        assertThat(last(pitchOf(half(list, false)), 8))
                .isGreaterThan(1.1 * last(pitchOf(half(list, true)), 8));
    }

    @Test
    void theLastSyllableIsTheLongest() {
        double three = voice("他他他。").length;
        double two = voice("他他,").length;

        assertThat(voice("他。").length).isGreaterThan((int) (1.1 * (three - two)));
    }

    @Test
    void numbersStandOut() {
        var said = Pronunciation.of("您的体温是三十八度二。");

        assertThat(said.getFirst().syllables())
                .extracting(Phrase.Syllable::accented)
                .containsExactly(false, false, false, false, false, true, true, true, true, true);
    }

    @Test
    void noSyllableJumpsInLoudness() {
        var levels = levels(voice("我们妈妈来了以后您要按铃。")); // voiced throughout

        for (int i = 1; i < levels.length; i++) {
            assertThat(Math.abs(levels[i] - levels[i - 1]))
                    .as("from %d to %d ms", 20 * i, 20 * i + 20)
                    .isLessThan(16);
        }
    }

    @Test
    void anOldResidentIsDeeperAndSlowerAndAYoungOneHigherAndQuicker() {
        var said = Utterance.of("今天他听说医生都关心他。", Language.MANDARIN);
        var usual = SyllableVoices.resident().speak(said).samples();
        var old = SyllableVoices.oldResident().speak(said).samples();
        var young = SyllableVoices.youngResident().speak(said).samples();

        assertThat(first(pitchOf(old), 40)).isLessThan(0.95 * first(pitchOf(usual), 40));
        assertThat(first(pitchOf(young), 40)).isGreaterThan(1.05 * first(pitchOf(usual), 40));
        assertThat(old.length).isGreaterThan((int) (1.1 * usual.length));
        assertThat(young.length).isLessThan((int) (0.95 * usual.length));
    }

    @Test
    void theSameSentenceIsTheSameSound() {
        assertThat(voice("好的,记下了。")).isEqualTo(voice("好的,记下了。"));
    }

    private static short[] voice(String text) {
        return SyllableVoices.caller().speak(Utterance.of(text, Language.MANDARIN)).samples();
    }

    private static short[] half(short[] sound, boolean second) {
        int middle = sound.length / 2;
        return second
                ? Arrays.copyOfRange(sound, middle, sound.length)
                : Arrays.copyOf(sound, middle);
    }

    private static double[] pitch(String text) {
        return pitchOf(voice(text));
    }

    private static double first(double[] pitch, int steps) {
        return Arrays.stream(pitch).limit(steps).average().orElseThrow();
    }

    private static double last(double[] pitch, int steps) {
        var end = Arrays.stream(pitch).skip(pitch.length - steps).sorted().toArray();
        return end[steps / 2]; // the fading last pulses may be measured wrongly
    }

    /** In Hz, every 10 ms at which there is a voice between 100 and 300 Hz. */
    private static double[] pitchOf(short[] sound) {
        var found = new double[sound.length / STEP];
        int count = 0;
        for (int at = 160; at + 240 < sound.length; at += STEP) {
            double pitch = pitchAt(sound, at);
            if (pitch > 0) {
                found[count++] = pitch;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** By the shortest period that fits about as well as the best one. */
    private static double pitchAt(short[] sound, int at) {
        var fits = new double[RATE / 100 + 1];
        for (int lag = RATE / 300; lag < fits.length; lag++) {
            fits[lag] = likeness(sound, at, lag);
        }
        double best = Arrays.stream(fits).max().orElseThrow();
        for (int lag = RATE / 300; lag < fits.length - 1 && best > 0.7; lag++) {
            if (fits[lag] > 0.9 * best && fits[lag] >= fits[lag + 1]) {
                return (double) RATE / lag;
            }
        }
        return 0;
    }

    private static double likeness(short[] sound, int at, int lag) {
        double product = 0;
        double one = 1e7;
        double other = 1e7;
        for (int i = at - 80; i < at + 80; i++) {
            product += (double) sound[i] * sound[i + lag];
            one += (double) sound[i] * sound[i];
            other += (double) sound[i + lag] * sound[i + lag];
        }
        return product / Math.sqrt(one * other);
    }

    private static double[] levels(short[] sound) {
        return IntStream.range(2, sound.length / 160 - 4)
                .mapToDouble(frame ->
                        Loudness.of(Arrays.copyOfRange(sound, frame * 160, frame * 160 + 160)))
                .toArray();
    }
}
