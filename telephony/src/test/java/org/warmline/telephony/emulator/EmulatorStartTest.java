package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorStartTest {

    @TempDir private Path folder;

    @Test
    void aTakenPortIsSaidInOneLine() {
        var options = EmulatorOptions.journalIn(folder);
        try (var first = Emulator.start(options, ToneVoice.voices())) {
            assertThatExceptionOfType(EmulatorException.class)
                    .isThrownBy(
                            () -> Emulator.start(options.onPort(first.port()), ToneVoice.voices()))
                    .withMessage("port %d is taken: choose another one", first.port());
        }
    }

    @Test
    void theBuiltInResidentsAnswerWithoutAFolder() {
        try (var emulator = Emulator.start(EmulatorOptions.journalIn(folder), ToneVoice.voices())) {
            assertThat(emulator.numbers()).hasSize(20).contains("+8613000000001");
        }
    }

    @Test
    void aBadPersonaStopsTheStart() throws Exception {
        Files.writeString(folder.resolve("bad.yaml"), "name: x\nspeed: fast");
        var options = EmulatorOptions.journalIn(folder).withPersonas(folder);

        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> Emulator.start(options, ToneVoice.voices()))
                .withMessageEndingWith("bad.yaml:2: expected a number from 0.5 to 2.0");
    }

    @Test
    void anAccountDoesNotShowItsToken() {
        assertThat(new Account("AC" + "1".repeat(32), "secret").toString())
                .doesNotContain("secret");
    }
}
