package org.warmline.telephony.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.vosk.VoskRecognizers;

/** Real sound in a real call, faster than real time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnEvaluationTest {

    private List<TurnRecording> recordings = List.of();

    @SuppressWarnings("NullAway.Init") // set before the first test
    private VoskRecognizers recognizers;

    @BeforeAll
    void open(@TempDir Path data) {
        recognizers =
                VoskRecognizers.open(
                        TelephonyConfiguration.models(
                                TelephonySettings.Speech.of(null, null, data)));
        var residents = ResidentVoices.builtIn();
        var callers = Map.copyOf(TelephonyConfiguration.voices());
        recordings =
                new Studio(
                                residents::voice,
                                language ->
                                        callers.getOrDefault(
                                                language, residents.voice(language, "")))
                        .recordings(SituationList.LOOKED_AT);
    }

    @AfterAll
    void close() {
        recognizers.close();
    }

    @Test
    void thereAreSituationsOfEveryKindInBothLanguages() {
        assertThat(recordings).hasSizeGreaterThanOrEqualTo(60);
        assertThat(recordings).extracting(TurnRecording::name).doesNotHaveDuplicates();
        assertThat(recordings)
                .extracting(TurnRecording::language)
                .containsAll(List.of(org.warmline.telephony.speech.Language.values()));
        assertThat(recordings.stream().mapToInt(it -> it.interruptsAt().size()).sum())
                .isGreaterThanOrEqualTo(10);
        assertThat(recordings.stream().mapToInt(it -> it.backchannelsAt().size()).sum())
                .isGreaterThanOrEqualTo(8);
        assertThat(recordings)
                .allSatisfy(it ->
                        assertThat(it.turnEndsAt().orElse(Duration.ZERO))
                                .isBetween(Duration.ZERO, it.heard().duration()));
    }

    @Test
    void whoWaitsTooShortCutsAPauseAndWhoWaitsLongerDoesNot() {
        var paused = only("zh-CN-pause-in-a-list");

        assertThat(figures(Duration.ofMillis(300), paused).falseCuts()).isEqualTo(1);
        var patient = figures(Duration.ofMillis(1_300), paused);
        assertThat(patient.falseCuts()).isZero();
        assertThat(patient.p50Millis()).isBetween(1_150L, 2_000L);
    }

    @Test
    void anInterruptionIsFoundAndABackchannelIsNone() {
        var heard =
                figures(
                        Duration.ofSeconds(1),
                        List.of(
                                only("zh-CN-interrupts-cannot-breathe").getFirst(),
                                only("zh-CN-backchannel-good").getFirst()));

        assertThat(heard.interruptionsFound()).isEqualTo(1);
        assertThat(heard.backchannelsKept()).isEqualTo(1);
    }

    private List<TurnRecording> only(String name) {
        return recordings.stream().filter(it -> it.name().equals(name)).toList();
    }

    private TurnFigures figures(Duration pause, List<TurnRecording> some) {
        return new TurnEvaluation(recognizers.recognizer(), Listener.ofPause(pause)).measure(some);
    }
}
