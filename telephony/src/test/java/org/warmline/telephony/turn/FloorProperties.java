package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmline.telephony.turn.Floor.Decision;

class FloorProperties {

    private static final int SILENCE = 100;
    private static final int PAUSE = 40;

    /** Whatever is thought of the words and whoever is slow, no pause lasts longer. */
    private static final int LONGEST_PAUSE = 4 * PAUSE;

    @Property
    void everyTurnComesToOneEndSoonAfterTheLastVoice(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 120) Integer> stretches,
            @ForAll Progress soFar) {
        var floor = floor();
        floor.promptEnded();
        var decisions = new ArrayList<Decision>();

        boolean voice = false;
        for (int stretch : stretches) {
            decisions.addAll(feed(floor, stretch, voice, soFar));
            voice = !voice;
        }
        decisions.addAll(feed(floor, Math.max(SILENCE, LONGEST_PAUSE), false, soFar));

        assertThat(decisions).hasSize(1);
        assertThat(decisions.getFirst()).isIn(Decision.SILENCE, Decision.REPLY_OVER);
    }

    @Property
    void noTurnIsTakenFromSomebodyWhoseVoiceIsHeard(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 35) Integer> stretches,
            @ForAll Progress soFar) {
        var floor = floor();
        floor.promptEnded();

        for (int stretch : stretches) {
            assertThat(feed(floor, stretch, true, soFar)).isEmpty();
            if (!feed(floor, stretch, false, soFar).isEmpty()) {
                return;
            }
        }
    }

    @Property
    void nobodyIsCutOffBeforeThePause(
            @ForAll @IntRange(min = 3, max = 300) int voice,
            @ForAll @IntRange(min = 0, max = PAUSE * 4 / 5 - 1) int pause,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        var floor = floor();
        floor.promptEnded();

        assertThat(feed(floor, voice, true)).isEmpty();
        assertThat(feed(floor, pause, false)).isEmpty();
        assertThat(feed(floor, more, true)).isEmpty();
        assertThat(feed(floor, LONGEST_PAUSE, false)).containsExactly(Decision.REPLY_OVER);
    }

    @Property
    void whoHasNotFinishedIsNeverGivenLessThanWhoHas(
            @ForAll @IntRange(min = 0, max = 300) int voiced,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 200) Integer> pauses) {
        var patience = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
        var habits = new Habits();
        pauses.forEach(habits.pace()::wentOnAfter);

        assertThat(EnumSet.complementOf(EnumSet.of(Progress.UNREAD)))
                .extracting(soFar -> patience.pauseFrames(soFar, voiced, habits))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Property
    void whoPausesLongIsGivenMoreAndNobodyLess(
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 200) Integer> pauses,
            @ForAll Progress soFar) {
        var patience = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
        var habits = new Habits();
        pauses.forEach(habits.pace()::wentOnAfter);

        assertThat(patience.pauseFrames(soFar, 0, habits))
                .isBetween(
                        patience.pauseFrames(soFar, 0, new Habits()),
                        2 * patience.pauseFrames(soFar, 0, new Habits()));
    }

    @Property
    void shortNoisesWithoutWordsNeverInterrupt(
            @ForAll @Size(max = 20)
                    List<@IntRange(min = 1, max = Floor.INTERRUPTING_VOICE - 1) Integer> noises) {
        var floor = floor();

        for (int noise : noises) {
            assertThat(feed(floor, noise, true)).isEmpty();
            assertThat(feed(floor, 12, false)).isEmpty();
        }
    }

    @Property
    void silenceTakesAsLongAsTheTurnAllows(@ForAll @IntRange(min = 1, max = 500) int silence) {
        var floor =
                new Floor(
                        new Patience(Duration.ofMillis(silence * 20L), Duration.ofMillis(1)),
                        new Habits());
        floor.promptEnded();

        assertThat(feed(floor, silence - 1, false)).isEmpty();
        assertThat(feed(floor, 1, false)).containsExactly(Decision.SILENCE);
    }

    private static Floor floor() {
        return new Floor(
                new Patience(Duration.ofMillis(SILENCE * 20), Duration.ofMillis(PAUSE * 20)),
                new Habits());
    }

    private static List<Decision> feed(Floor floor, int frames, boolean voice) {
        return feed(floor, frames, voice, Progress.UNKNOWN);
    }

    /** What is decided for good; whenever words are asked for, there are some. */
    private static List<Decision> feed(Floor floor, int frames, boolean voice, Progress words) {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < frames; i++) {
            switch (floor.frame(voice)) {
                case CARRY_ON -> {}
                case COLLECT -> {
                    if (words != Progress.UNKNOWN) {
                        floor.words(words);
                    }
                }
                case LOOK -> {}
                case Decision decision -> decisions.add(decision);
            }
        }
        return decisions;
    }
}
