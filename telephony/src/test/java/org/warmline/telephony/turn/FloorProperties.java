package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmline.telephony.turn.Floor.Decision;

class FloorProperties {

    private static final int SILENCE = 100;
    private static final int PAUSE = 40;

    @Property
    void everyTurnComesToOneEnd(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 120) Integer> stretches) {
        var floor = floor();
        floor.promptEnded();
        var decisions = new ArrayList<Decision>();

        boolean voice = false;
        for (int stretch : stretches) {
            decisions.addAll(feed(floor, stretch, voice));
            voice = !voice;
        }
        decisions.addAll(feed(floor, SILENCE + PAUSE + Floor.LONGEST_REPLY, false));

        assertThat(decisions).hasSize(1);
        assertThat(decisions.getFirst()).isIn(Decision.SILENCE, Decision.REPLY_OVER);
    }

    @Property
    void nobodyIsCutOffBeforeThePause(
            @ForAll @IntRange(min = 3, max = 300) int voice,
            @ForAll @IntRange(min = 0, max = PAUSE - 1) int pause,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        var floor = floor();
        floor.promptEnded();

        assertThat(feed(floor, voice, true)).isEmpty();
        assertThat(feed(floor, pause, false)).isEmpty();
        assertThat(feed(floor, more, true)).isEmpty();
        assertThat(feed(floor, PAUSE, false)).containsExactly(Decision.REPLY_OVER);
    }

    @Property
    void shortNoisesNeverInterrupt(
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
        var floor = new Floor(new Patience(Duration.ofMillis(silence * 20L), Duration.ofMillis(1)));
        floor.promptEnded();

        assertThat(feed(floor, silence - 1, false)).isEmpty();
        assertThat(feed(floor, 1, false)).containsExactly(Decision.SILENCE);
    }

    private static Floor floor() {
        return new Floor(
                new Patience(Duration.ofMillis(SILENCE * 20), Duration.ofMillis(PAUSE * 20)));
    }

    private static List<Decision> feed(Floor floor, int frames, boolean voice) {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < frames; i++) {
            var decision = floor.frame(voice);
            if (decision != Decision.CARRY_ON) {
                decisions.add(decision);
            }
        }
        return decisions;
    }
}
