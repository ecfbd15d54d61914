package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.turn.Floor.Decision.CARRY_ON;
import static org.warmline.telephony.turn.Floor.Decision.INTERRUPTED;
import static org.warmline.telephony.turn.Floor.Decision.REPLY_OVER;
import static org.warmline.telephony.turn.Floor.Decision.SILENCE;
import static org.warmline.telephony.turn.Floor.Decision.UNINTELLIGIBLE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.turn.Floor.Decision;
import org.warmline.telephony.turn.Floor.Words;

class FloorTest {

    /** 5 s are 250 frames, 1 s is 50. */
    private final Floor floor =
            new Floor(new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1)));

    @Test
    void aReplyIsOverAfterItsPause() {
        floor.promptEnded();

        assertThat(frames(60, true)).isEqualTo(CARRY_ON);
        assertThat(frames(49, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(REPLY_OVER);
        assertThat(frames(500, false)).isEqualTo(CARRY_ON);
    }

    @Test
    void aReplyThatSoundsFinishedNeedsAShorterPause() {
        floor.promptEnded();
        frames(30, true);
        floor.words(Words.FINISHED);

        assertThat(frames(19, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void moreWordsMayMakeAFinishedReplyUnfinished() {
        floor.promptEnded();
        frames(30, true);
        floor.words(Words.FINISHED);
        floor.words(Words.UNFINISHED);

        assertThat(frames(49, false)).isEqualTo(CARRY_ON);
    }

    @Test
    void silenceIsCountedFromTheEndOfThePrompt() {
        assertThat(frames(1_000, false)).isEqualTo(CARRY_ON);
        floor.promptEnded();

        assertThat(frames(249, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(SILENCE);
    }

    @Test
    void voiceOverThePromptInterruptsIt() {
        assertThat(frames(19, true)).isEqualTo(CARRY_ON);
        assertThat(frames(1, true)).isEqualTo(INTERRUPTED);
        assertThat(frames(50, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void wordsOverThePromptInterruptIt() {
        frames(8, true);

        assertThat(floor.words(Words.UNFINISHED)).isEqualTo(INTERRUPTED);
    }

    @Test
    void aBackchannelOverThePromptDoesNot() {
        frames(15, true);

        assertThat(floor.words(Words.BACKCHANNEL)).isEqualTo(CARRY_ON);
        assertThat(frames(15, true)).isEqualTo(CARRY_ON);
    }

    @Test
    void wordsAfterABackchannelInterrupt() {
        frames(15, true);
        floor.words(Words.BACKCHANNEL);

        assertThat(floor.words(Words.UNFINISHED)).isEqualTo(INTERRUPTED);
    }

    @Test
    void whoSpeaksWhenThePromptEndsHasTheFloor() {
        frames(10, true);
        floor.promptEnded();

        assertThat(frames(50, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void aVoiceWithoutWordsIsUnintelligible() {
        floor.promptEnded();
        frames(30, true);
        frames(50, false);

        assertThat(floor.wordless()).isEqualTo(UNINTELLIGIBLE);
    }

    @Test
    void aCoughIsNothingAndTheSilenceGoesOn() {
        floor.promptEnded();
        frames(100, false);
        frames(5, true);
        assertThat(frames(50, false)).isEqualTo(REPLY_OVER);

        assertThat(floor.wordless()).isEqualTo(CARRY_ON);
        assertThat(frames(150, false)).isEqualTo(SILENCE);
    }

    @Test
    void wordsCountEvenIfNoVoiceWasNoticed() {
        floor.promptEnded();
        frames(200, false);
        floor.words(Words.UNFINISHED);

        assertThat(frames(49, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void aTelevisionDoesNotKeepTheFloorForEver() {
        floor.promptEnded();

        assertThat(frames(Floor.LONGEST_REPLY + 3, true)).isEqualTo(REPLY_OVER);
    }

    @Test
    void aKeyInterruptsUsAndStopsTheClock() {
        assertThat(floor.keyPressed()).isEqualTo(INTERRUPTED);
        assertThat(floor.keyPressed()).isEqualTo(CARRY_ON);
        floor.promptEnded();

        assertThat(frames(1_000, false)).isEqualTo(CARRY_ON);
    }

    /** The first decision in so many frames. */
    private Decision frames(int count, boolean voice) {
        for (int i = 0; i < count; i++) {
            var decision = floor.frame(voice);
            if (decision != CARRY_ON) {
                return decision;
            }
        }
        return CARRY_ON;
    }
}
