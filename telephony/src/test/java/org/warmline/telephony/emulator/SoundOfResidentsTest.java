package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.audio.Wav;

class SoundOfResidentsTest {

    private final Rendering rendering = new Rendering(ToneVoice.voices());

    @Test
    void aTextIsRenderedOnce() {
        var persona = PersonaFixture.talkative();

        assertThat(rendering.frames(persona, "mood", "没有"))
                .hasSize(10)
                .isSameAs(rendering.frames(persona, "needs", "没有"));
    }

    @Test
    void somebodyWhoSpeaksFasterNeedsLessTime() {
        var slow = PersonaFixture.resident("speed: 0.5");
        var fast = PersonaFixture.resident("speed: 2");

        assertThat(rendering.speak(slow, "没有")).hasSize(20);
        assertThat(rendering.speak(fast, "没有")).hasSize(5);
    }

    @Test
    void aRecordingIsPlayedInsteadOfASynthesisedAnswer(@TempDir Path folder) throws Exception {
        var clip = new AudioClip(16_000, ToneVoice.hum(16_000));
        Files.write(folder.resolve("answer.wav"), Wav.mono(clip));
        var yaml = "wav: {temperature: answer.wav}\nanswers: {default: 没有}";
        var persona = PersonaFile.read("r.yaml", yaml, PersonaFixture.PHONE, folder);

        assertThat(rendering.frames(persona, "temperature", "没有")).hasSize(50);
        assertThat(rendering.frames(persona, "mood", "没有")).hasSize(10);
    }

    @Test
    void aVoiceThatIsMissingLeavesTheResidentSilent() {
        var mute = new Rendering(ResidentVoices.of(Map.of()));

        assertThat(mute.speak(PersonaFixture.talkative(), "没有")).isEmpty();
    }

    @Test
    void noiseHasTheLevelThatWasAskedFor() {
        double quiet = level(new LineNoise(20, 7));
        double loud = level(new LineNoise(0, 7));

        assertThat(loud - quiet).isCloseTo(20, within(0.5));
        assertThat(loud).isCloseTo(-23, within(0.5));
    }

    @Test
    void anAnsweringMachineSpeaksBeepsAndFallsSilent() {
        var machine = new AnsweringMachine(List.of(AudioFrame.of(ToneVoice.hum(160))));

        assertThat(machine.isSpeaking()).isTrue();
        int heard = 0;
        for (int i = 0; i < 200; i++) {
            heard += machine.beat(false).equals(AudioFrame.silence()) ? 0 : 1;
        }

        assertThat(heard).isEqualTo(1 + 25);
        assertThat(machine.isSpeaking()).isFalse();
    }

    private static double level(LineNoise noise) {
        var samples = new short[100 * AudioFrame.SAMPLES];
        for (int i = 0; i < 100; i++) {
            var frame = noise.under(AudioFrame.silence()).samples();
            System.arraycopy(frame, 0, samples, i * AudioFrame.SAMPLES, AudioFrame.SAMPLES);
        }
        return Loudness.of(samples);
    }
}
