package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

class MelodyTest {

    private final Melody melody = new Melody();
    private final VoiceFixture voice = new VoiceFixture();

    @Test
    void aVoiceThatSinksBelowItsMiddleFell() {
        says(40, over -> 200 - 10 * over, MelodyTest::usual);
        says(15, over -> 190 - 50 * over, MelodyTest::usual);

        assertThat(melody.ending()).isEqualTo(Melody.Ending.FELL);
    }

    @Test
    void aVoiceThatGrowsSoftAndALittleLowerFell() {
        says(60, _ -> 200, MelodyTest::usual);
        says(12, _ -> 185, over -> 1_000 - 700 * over);

        assertThat(melody.ending()).isEqualTo(Melody.Ending.FELL);
    }

    @Test
    void aVoiceThatStaysWhereItIsHolds() {
        says(60, _ -> 200, MelodyTest::usual);

        assertThat(melody.ending()).isEqualTo(Melody.Ending.HELD);
    }

    @Test
    void aVoiceThatRisesDidNotFall() {
        says(40, _ -> 200, MelodyTest::usual);
        says(15, over -> 200 + 60 * over, MelodyTest::usual);

        assertThat(melody.ending()).isNotEqualTo(Melody.Ending.FELL);
    }

    @Test
    void whatIsLowForOneIsTheMiddleOfAnother() {
        says(60, _ -> 100, MelodyTest::usual);

        assertThat(melody.ending()).isEqualTo(Melody.Ending.HELD);
    }

    @Test
    void ofAVoiceThatWasHardlyHeardNothingIsSaid() {
        says(10, over -> 200 - 80 * over, MelodyTest::usual);

        assertThat(melody.ending()).isEqualTo(Melody.Ending.UNCLEAR);
    }

    @Test
    void thePauseItselfChangesNothing() {
        says(60, _ -> 200, MelodyTest::usual);
        for (int i = 0; i < 60; i++) {
            melody.hears(AudioFrame.silence(), false);
        }

        assertThat(melody.ending()).isEqualTo(Melody.Ending.HELD);
    }

    private void says(int frames, DoubleUnaryOperator hertz, DoubleUnaryOperator amplitude) {
        for (var frame : voice.says(frames, hertz, amplitude)) {
            melody.hears(frame, true);
        }
    }

    private static double usual(double over) {
        return 3_000;
    }
}
