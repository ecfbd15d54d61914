package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

/** Beats are counted, not waited for: 50 are a second on the line. */
class VirtualResidentTest {

    private static final int DELAY = 30;
    private static final int INTERRUPTION = 35;

    private final List<String> diary = new ArrayList<>();
    private final StringBuilder keys = new StringBuilder();
    private int number;
    private boolean down;

    @Test
    void theAnswerComesAfterTheQuestionAndAMomentOfThought() {
        var resident = resident();

        asks(resident, "temperature");

        assertThat(silentBeats(resident)).isEqualTo(DELAY - 1);
        assertThat(spokenBeats(resident)).isEqualTo("三十六度五".length() * 5 - 1);
        assertThat(diary).containsExactly("says 三十六度五");
    }

    @Test
    void aQuestionThatWasNotAudibleIsNotAnswered() {
        var resident = resident();

        resident.reached(new CueMark(true, "temperature", 1));
        beats(resident, 50, false);
        resident.reached(new CueMark(false, "temperature", 1));

        assertThat(spokenBeats(resident, 200)).isZero();
    }

    @Test
    void aStatementIsNotAnswered() {
        var resident = resident();

        asks(resident, "statement");

        assertThat(spokenBeats(resident, 200)).isZero();
    }

    @Test
    void theNextPromptIsHeardOutFirst() {
        var resident = resident();

        asks(resident, "temperature");
        beats(resident, 10, false);
        asks(resident, "symptoms");

        assertThat(silentBeats(resident)).isEqualTo(DELAY - 1);
        assertThat(diary).containsExactly("says 咳嗽");
    }

    @Test
    void anInterruptionComesWhileThePromptIsPlayingAndIsTheOnlyAnswer() {
        var resident = resident("bargeIn: [temperature]");

        resident.reached(new CueMark(true, "temperature", 1));
        int before = 0;
        do {
            resident.beat(true);
            before++;
        } while (!resident.isSpeaking());
        resident.reached(new CueMark(false, "temperature", 1));
        spokenBeats(resident);

        assertThat(before).isEqualTo(INTERRUPTION);
        assertThat(spokenBeats(resident, 200)).isZero();
        assertThat(diary).containsExactly("says 三十六度五");
    }

    @Test
    void marksOfABrokenOffPromptAreStale() {
        var resident = resident();

        resident.reached(new CueMark(true, "temperature", 1));
        beats(resident, 50, true);
        resident.brokenOff(1);
        resident.reached(new CueMark(false, "temperature", 1));

        assertThat(spokenBeats(resident, 200)).isZero();
    }

    @Test
    void whatIsBeingSaidGoesOnWhenTheCallerBreaksOff() {
        var resident = resident();
        asks(resident, "temperature");
        silentBeats(resident);

        resident.brokenOff(1);

        assertThat(spokenBeats(resident)).isGreaterThan(20);
    }

    @Test
    void keysArePressedOneAfterAnother() {
        var resident = resident("keys: {temperature: 365}");

        asks(resident, "temperature");
        beats(resident, DELAY, false);
        assertThat(keys).hasToString("3");
        beats(resident, 100, false);

        assertThat(keys).hasToString("365");
        assertThat(diary).containsExactly("keys 365");
    }

    @Test
    void theLineDropsInsteadOfTheAnswer() {
        var resident = resident("hangUpAt: temperature");

        asks(resident, "temperature");
        int spoken = spokenBeats(resident, DELAY);

        assertThat(down).isTrue();
        assertThat(spoken).isZero();
    }

    @Test
    void theLineDropsWithTheLastWord() {
        var resident = resident("hangUpAfter: temperature");

        asks(resident, "temperature");
        silentBeats(resident);
        beats(resident, "三十六度五".length() * 5 - 1, false);
        assertThat(down).isFalse();
        beats(resident, 1, false);

        assertThat(down).isTrue();
    }

    @Test
    void theLineDropsInTheMiddle() {
        var resident = resident("hangUpDuring: temperature");

        asks(resident, "temperature");
        silentBeats(resident);
        int more = spokenBeats(resident);

        assertThat(down).isTrue();
        assertThat(more + 1).isEqualTo(13);
    }

    private VirtualResident resident(String... more) {
        var phone =
                new Resident.Phone() {
                    @Override
                    public void press(char digit) {
                        keys.append(digit);
                    }

                    @Override
                    public void putDown() {
                        down = true;
                    }
                };
        return new VirtualResident(
                PersonaFixture.talkative(more),
                new Rendering(ToneVoice.voices()),
                phone,
                this::write);
    }

    private void write(String event, Map<String, ?> details) {
        diary.add(
                event + " " + details.getOrDefault(event.equals("says") ? "text" : "digits", null));
    }

    private void asks(Resident resident, String kind) {
        number++;
        resident.reached(new CueMark(true, kind, number));
        beats(resident, 50, true);
        resident.reached(new CueMark(false, kind, number));
    }

    private static void beats(Resident resident, int count, boolean audible) {
        for (int i = 0; i < count; i++) {
            resident.beat(audible);
        }
    }

    /** Lets time go by until the resident has begun to speak; how long that took. */
    private static int silentBeats(Resident resident) {
        int silent = 0;
        while (resident.beat(false).equals(AudioFrame.silence()) && silent < 1_000) {
            silent++;
        }
        return silent;
    }

    /** Lets time go by until the resident is silent again; how long that took. */
    private static int spokenBeats(Resident resident) {
        int spoken = 0;
        while (!resident.beat(false).equals(AudioFrame.silence())) {
            spoken++;
        }
        return spoken;
    }

    private static int spokenBeats(Resident resident, int within) {
        int spoken = 0;
        for (int i = 0; i < within; i++) {
            spoken += resident.beat(false).equals(AudioFrame.silence()) ? 0 : 1;
        }
        return spoken;
    }
}
