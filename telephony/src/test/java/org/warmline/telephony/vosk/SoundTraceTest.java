package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Word;

class SoundTraceTest {

    @Test
    void ofAModelWithBoundariesAWordLastsUntilItsSoundFades() {
        var trace = heard(true, 400, 0, 600, 3_000, 1_000, 20);

        var placed = placed(trace, word("咳嗽", 400, 700));

        assertThat(placed.getFirst().start()).isEqualTo(at(400));
        assertThat(placed.getFirst().end()).isEqualTo(at(1_000));
    }

    @Test
    void aWordThatSoundsOnEndsWhereTheNextBegins() {
        var trace = heard(true, 400, 0, 1_000, 3_000, 600, 20);

        var placed = placed(trace, word("有点", 400, 700), word("咳嗽", 820, 1_200));

        assertThat(placed.getFirst().end()).isEqualTo(at(820));
        assertThat(placed.getLast().end()).isEqualTo(at(1_400));
    }

    @Test
    void theClosingOfAConsonantIsNoPause() {
        var trace = heard(true, 400, 0, 320, 3_000, 80, 20, 600, 3_000, 400, 20);

        var placed = placed(trace, word("cup", 400, 700), word("of", 800, 1_200));

        assertThat(placed.getFirst().end()).isEqualTo(at(800));
    }

    @Test
    void aSoundThatNeverEndsIsNotHeldForOneWord() {
        var trace = heard(true, 3_000, 3_000);

        assertThat(placed(trace, word("咳嗽", 400, 700)).getFirst().end()).isEqualTo(at(1_000));
    }

    @Test
    void onALoudLineTheSoundOfAWordIsToldFromTheLine() {
        var trace = heard(true, 400, 800, 600, 3_000, 1_000, 800);

        assertThat(placed(trace, word("咳嗽", 400, 800)).getFirst().end()).isEqualTo(at(1_000));
    }

    @Test
    void aModelWithoutBoundariesLetsNoWordBeginInSilence() {
        var trace = heard(false, 1_000, 0, 600, 3_000);

        var placed = placed(trace, word("咳嗽", 0, 1_500));

        assertThat(placed.getFirst().start()).isEqualTo(at(1_000));
        assertThat(placed.getFirst().end()).isEqualTo(at(1_500));
    }

    private static List<Word> placed(SoundTrace trace, Word... words) {
        return trace.placed(List.of(words), Duration.ZERO, Language.MANDARIN);
    }

    private static Word word(String text, int start, int end) {
        return new Word(text, at(start), at(end), 1);
    }

    private static Duration at(int millis) {
        return Duration.ofMillis(millis);
    }

    /** Sound of these lengths (in milliseconds) and levels, one behind the other. */
    private static SoundTrace heard(boolean knowsBoundaries, int... lengthsAndLevels) {
        var trace = new SoundTrace(knowsBoundaries);
        for (int i = 0; i < lengthsAndLevels.length; i += 2) {
            var samples = new short[AudioFrame.SAMPLES];
            Arrays.fill(samples, (short) lengthsAndLevels[i + 1]);
            for (int at = 0; at < lengthsAndLevels[i]; at += 20) {
                trace.take(AudioFrame.of(samples));
            }
        }
        return trace;
    }
}
