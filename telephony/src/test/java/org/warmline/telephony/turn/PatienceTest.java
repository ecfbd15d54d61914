package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One second is 50 frames. */
class PatienceTest {

    private static final int A_WORD = 20;
    private static final int A_SENTENCE = 60;
    private static final int A_LONG_ANSWER = 90;

    private final Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
    private final Habits habits = new Habits();

    @Test
    void aSentenceThatWasNotUnderstoodIsGivenLessThanAWord() {
        assertThat(pause(Progress.UNKNOWN, A_WORD)).isEqualTo(50);
        assertThat(pause(Progress.UNKNOWN, A_SENTENCE)).isEqualTo(40);
        assertThat(pause(Progress.HANGING, A_SENTENCE)).isEqualTo(75);
    }

    @Test
    void whoseVoiceFellIsWaitedForLessWhereTheWordsTellNothing() {
        hears(60, 200, 200);
        hears(15, 190, 140);

        assertThat(pause(Progress.UNKNOWN, A_SENTENCE)).isEqualTo(34);
        assertThat(pause(Progress.ANSWERED, A_SENTENCE)).isEqualTo(40);
        assertThat(pause(Progress.HANGING, A_SENTENCE)).isEqualTo(75);
    }

    @Test
    void whoHoldsTheVoiceIsWaitedForLongerWhereTheWordsTellNothing() {
        hears(60, 200, 200);

        assertThat(pause(Progress.UNKNOWN, A_SENTENCE)).isEqualTo(44);
        assertThat(pause(Progress.COMPLETE, A_SENTENCE)).isEqualTo(18);
    }

    @Test
    void whoPausedOnceIsGivenThatPauseAgainWhereTheWordsTellNothing() {
        habits.pace().wentOnAfter(55);

        assertThat(pause(Progress.UNKNOWN, A_SENTENCE)).isEqualTo(61);
        assertThat(pause(Progress.ANSWERED, A_SENTENCE)).isEqualTo(40);
    }

    @Test
    void aLongAnswerIsWaitedForLessThanAShortOneUnlessTheyPauseLong() {
        assertThat(pause(Progress.ANSWERED, A_LONG_ANSWER - 1)).isEqualTo(40);
        assertThat(pause(Progress.ANSWERED, A_LONG_ANSWER)).isEqualTo(18);
        assertThat(pause(Progress.HANGING, A_LONG_ANSWER)).isEqualTo(75);

        habits.pace().wentOnAfter(20);
        habits.pace().wentOnAfter(20);

        assertThat(pause(Progress.ANSWERED, A_LONG_ANSWER)).isEqualTo(27);
    }

    private int pause(Progress progress, int voiced) {
        return patience.pauseFrames(progress, voiced, habits);
    }

    private void hears(int frames, double from, double to) {
        for (var frame :
                new VoiceFixture().says(frames, over -> from + (to - from) * over, _ -> 3_000)) {
            habits.melody().hears(frame, true);
        }
    }
}
