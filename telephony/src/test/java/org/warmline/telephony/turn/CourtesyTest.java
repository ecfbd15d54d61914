package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.turn.Courtesy.Move.GO_ON;
import static org.warmline.telephony.turn.Courtesy.Move.HUSH;
import static org.warmline.telephony.turn.Courtesy.Move.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames of 20 ms; a letter is a voice, a full stop is none. */
class CourtesyTest {

    private final Courtesy courtesy = new Courtesy();

    @Test
    void aVoiceHushesUsAtOnce() {
        assertThat(moves("vvvvvv")).containsExactly(NONE, NONE, NONE, NONE, NONE, HUSH);
    }

    @Test
    void aClickDoesNotNorDoManyOfThem() {
        assertThat(moves("vvvvv...vvvvv...vvvvv...")).containsOnly(NONE);
    }

    @Test
    void aShortGapIsPartOfTheVoice() {
        assertThat(moves("vvv..vvv")).endsWith(HUSH);
    }

    @Test
    void weGoOnWhenItIsQuiet() {
        moves("vvvvvvvv");

        assertThat(moves("..........")).startsWith(NONE).endsWith(GO_ON);
    }

    @Test
    void whoDrawsBreathBetweenTwoWordsIsWaitedFor() {
        moves("vvvvvvvv");

        assertThat(moves(".........vvvvv.........vvvvv")).containsOnly(NONE);
    }

    @Test
    void whoWantedNothingHasToSpeakLongerNextTime() {
        moves("vvvvvv..........");

        assertThat(moves("vvvvvvvvvvvvvvvvv")).containsOnly(NONE);
        assertThat(moves("v")).containsExactly(HUSH);
    }

    @Test
    void whoTakesTheFloorIsHeededAtOnceAgain() {
        courtesy.wasInVain();
        courtesy.gaveWay();
        courtesy.begin();

        assertThat(moves("vvvvvv")).endsWith(HUSH);
    }

    @Test
    void nobodyKeepsUsSilentWithoutTakingTheFloor() {
        moves("vvvvvv");

        assertThat(moves("v".repeat(Courtesy.LONGEST))).endsWith(GO_ON).containsOnlyOnce(GO_ON);
    }

    private List<Courtesy.Move> moves(String frames) {
        return frames.chars().mapToObj(frame -> courtesy.frame(frame == 'v')).toList();
    }
}
