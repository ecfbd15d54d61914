package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.warmline.telephony.audio.ToneFixture.tone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WavTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var clip = tone(440, 16_000);

        var back = Wav.read(Wav.mono(clip));

        assertThat(back.sampleRate()).isEqualTo(16_000);
        assertThat(back.samples()).containsExactly(clip.samples());
    }

    @Test
    void twoSidesAreMixedToOneWhenRead() {
        var file = ByteBuffer.allocate(44 + 8).order(ByteOrder.LITTLE_ENDIAN);
        file.put(Wav.header(8_000, 2, 2));
        file.putShort((short) 100)
                .putShort((short) 300)
                .putShort((short) 200)
                .putShort((short) 400);

        assertThat(Wav.read(file.array()).samples()).containsExactly((short) 200, (short) 300);
    }

    @ParameterizedTest
    @EnumSource
    void telephoneCodingsAreRead(G711 coding) throws IOException {
        var codes = coding.encode(tone(440, 8_000).samples());
        var encoding =
                coding == G711.MU_LAW ? AudioFormat.Encoding.ULAW : AudioFormat.Encoding.ALAW;
        var file = jdkFile(new AudioFormat(encoding, 8_000, 8, 1, 1, 8_000, false), codes);

        assertThat(Wav.read(new ByteArrayInputStream(file)).samples())
                .containsExactly(coding.decode(codes));
    }

    @Test
    void eightBitSoundIsRead() throws IOException {
        var file =
                jdkFile(
                        new AudioFormat(11_025, 8, 1, false, false),
                        new byte[] {(byte) 0x80, (byte) 0xff, 0});

        assertThat(Wav.read(file).samples())
                .containsExactly((short) 0, (short) (127 << 8), (short) (-128 << 8));
    }

    @Test
    void aBadFileSaysWhatIsWrong() {
        var good = Wav.mono(tone(440, 8_000));
        var slow = good.clone();
        slow[24] = 100;
        slow[25] = 0;
        var coded = good.clone();
        coded[20] = 85;

        refuses(new byte[0], "does not begin with RIFF");
        refuses("RIFF1234AVI LIST".getBytes(StandardCharsets.US_ASCII), "not WAVE");
        refuses(Arrays.copyOf(good, 36), "no data chunk");
        refuses(Arrays.copyOf(good, 1_000), "ends after 956 of 16000 bytes");
        refuses(slow, "rate of 100 Hz");
        refuses(coded, "coding 85 with 16 bits");
    }

    private static void refuses(byte[] file, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wav.read(file))
                .withMessageContaining(why);
    }

    private static byte[] jdkFile(AudioFormat format, byte[] data) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var in = new AudioInputStream(new ByteArrayInputStream(data), format, data.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file);
        }
        return file.toByteArray();
    }
}
