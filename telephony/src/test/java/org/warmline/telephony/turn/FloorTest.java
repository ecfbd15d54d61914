package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.turn.Floor.Decision.CARRY_ON;
import static org.warmline.telephony.turn.Floor.Decision.COLLECT;
import static org.warmline.telephony.turn.Floor.Decision.INTERRUPTED;
import static org.warmline.telephony.turn.Floor.Decision.LOOK;
import static org.warmline.telephony.turn.Floor.Decision.REPLY_OVER;
import static org.warmline.telephony.turn.Floor.Decision.SILENCE;
import static org.warmline.telephony.turn.Floor.Decision.UNINTELLIGIBLE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.turn.Floor.Decision;

class FloorTest {

    /** 5 s are 250 frames, 1 s is 50. */
    private final Floor floor =
            new Floor(new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1)), new Habits());

    @Test
    void aReplyOfWhichNothingIsKnownIsOverAfterItsPause() {
        floor.promptEnded();

        assertThat(frames(40, true)).isEqualTo(CARRY_ON);
        assertThat(frames(49, false)).isEqualTo(COLLECT);
        assertThat(frames(37, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(REPLY_OVER);
        assertThat(frames(500, false)).isEqualTo(CARRY_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE, 18",
        "FINISHED, 27",
        "ANSWERED, 40",
        "UNKNOWN, 50",
        "HANGING, 75",
        "THINKING, 125",
    })
    void theWordsTellHowLongAPauseIsWaitedFor(Progress soFar, int pause) {
        floor.promptEnded();
        frames(30, true);
        assertThat(frames(Floor.QUIET_IN_REPLY, false)).isEqualTo(COLLECT);
        floor.words(soFar);

        assertThat(frames(pause - Floor.QUIET_IN_REPLY - 1, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void theWordsOfEachPauseAreAskedForOnce() {
        floor.promptEnded();
        frames(30, true);

        assertThat(frames(12, false)).isEqualTo(COLLECT);
        assertThat(frames(20, false)).isEqualTo(CARRY_ON);
        frames(10, true);
        assertThat(frames(12, false)).isEqualTo(COLLECT);
    }

    @Test
    void moreWordsMayMakeAFinishedReplyUnfinished() {
        floor.promptEnded();
        frames(30, true);
        floor.words(Progress.FINISHED);
        floor.words(Progress.UNKNOWN);
        frames(12, false);

        assertThat(frames(37, false)).isEqualTo(CARRY_ON);
    }

    @Test
    void wordsThatAreToldLateGiveTheirReplyMoreTime() {
        floor.promptEnded();
        frames(30, true);
        frames(45, false);
        frames(20, false);
        floor.words(Progress.UNKNOWN);

        assertThat(frames(15, false)).isEqualTo(CARRY_ON);
    }

    @Test
    void silenceIsCountedFromTheEndOfThePrompt() {
        assertThat(frames(1_000, false)).isEqualTo(CARRY_ON);
        floor.promptEnded();

        assertThat(frames(249, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(SILENCE);
    }

    @Test
    void aVoiceOverThePromptIsLookedIntoBeforeItInterrupts() {
        assertThat(frames(20, true)).isEqualTo(LOOK);
        assertThat(frames(5, true)).isEqualTo(LOOK);
        assertThat(frames(8, true)).isEqualTo(LOOK);
        assertThat(frames(6, true)).isEqualTo(CARRY_ON);
        assertThat(frames(1, true)).isEqualTo(INTERRUPTED);
    }

    @Test
    void aShortVoiceOverThePromptHasItsWordsCollected() {
        frames(15, true);

        assertThat(frames(7, false)).isEqualTo(CARRY_ON);
        assertThat(frames(1, false)).isEqualTo(COLLECT);
        assertThat(floor.words(Progress.FINISHED)).isEqualTo(INTERRUPTED);
        assertThat(frames(20, false)).as("and that was all").isEqualTo(REPLY_OVER);
    }

    @Test
    void wordsOverThePromptInterruptIt() {
        frames(8, true);

        assertThat(floor.words(Progress.UNKNOWN)).isEqualTo(INTERRUPTED);
    }

    @Test
    void aNoisyRoomIsNotLookedIntoForEver() {
        int looks = 0;
        for (int i = 0; i < 20; i++) {
            looks += frames(20, true) == LOOK ? 1 : 0;
            frames(20, false);
        }

        assertThat(looks).isEqualTo(Floor.MOST_LOOKS);
    }

    @Test
    void wordsWithoutAVoiceAreATelevisionOrOurEcho() {
        frames(4, true);

        assertThat(floor.words(Progress.ANSWERED)).isEqualTo(CARRY_ON);
        assertThat(floor.alarm()).as("but a danger is listened to").isEqualTo(INTERRUPTED);
    }

    @Test
    void aBackchannelOverThePromptDoesNotInterruptIt() {
        assertThat(frames(20, true)).isEqualTo(LOOK);
        floor.backchannel();

        assertThat(frames(5, true)).isEqualTo(LOOK);
        assertThat(frames(8, true)).isEqualTo(LOOK);
        assertThat(frames(46, true)).isEqualTo(CARRY_ON);
        assertThat(frames(1, true)).as("nobody listens that long").isEqualTo(INTERRUPTED);
    }

    @Test
    void aWordThatMeansNothingInterruptsOnlyWhoSpeaksOn() {
        frames(20, true);
        assertThat(floor.murmur()).isEqualTo(CARRY_ON);

        frames(5, true);
        assertThat(floor.murmur()).isEqualTo(INTERRUPTED);
    }

    @Test
    void wordsAfterABackchannelInterrupt() {
        frames(15, true);
        floor.backchannel();
        frames(10, true);

        assertThat(floor.words(Progress.UNKNOWN)).isEqualTo(INTERRUPTED);
    }

    @Test
    void whoSpeaksWhenThePromptEndsHasTheFloor() {
        frames(10, true);
        floor.promptEnded();
        frames(12, false);

        assertThat(frames(38, false)).isEqualTo(REPLY_OVER);
    }

    @Test
    void aVoiceWithoutWordsIsUnintelligible() {
        floor.promptEnded();
        frames(30, true);
        frames(12, false);
        frames(38, false);

        assertThat(floor.wordless()).isEqualTo(UNINTELLIGIBLE);
    }

    @Test
    void aCoughIsNothingAndTheSilenceGoesOn() {
        floor.promptEnded();
        frames(100, false);
        frames(15, true);
        frames(12, false);
        assertThat(frames(38, false)).isEqualTo(REPLY_OVER);

        assertThat(floor.wordless()).isEqualTo(CARRY_ON);
        assertThat(frames(150, false)).isEqualTo(SILENCE);
    }

    @Test
    void wordsCountEvenIfNoVoiceWasNoticed() {
        floor.promptEnded();
        frames(200, false);
        floor.words(Progress.UNKNOWN);

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
