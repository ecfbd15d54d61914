package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class G711Test {

    @ParameterizedTest
    @EnumSource
    void decodesEveryCodeAsTheJdkDoes(G711 coding) throws IOException {
        var codes = new byte[256];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) i;
        }

        assertThat(coding.decode(codes)).containsExactly(jdk(coding, codes));
    }

    @Test
    void theLoudestSampleStaysLoud() {
        assertThat(G711.MU_LAW.decode(G711.MU_LAW.encode(Short.MIN_VALUE)))
                .isEqualTo((short) -32124);
        assertThat(G711.MU_LAW.decode(G711.MU_LAW.encode(Short.MAX_VALUE)))
                .isEqualTo((short) 32124);
    }

    @Test
    void muLawKeepsSilenceSilent() {
        assertThat(G711.MU_LAW.encode((short) 0)).isEqualTo((byte) 0xff);
        assertThat(G711.MU_LAW.decode((byte) 0xff)).isZero();
    }

    private static short[] jdk(G711 coding, byte[] codes) throws IOException {
        var encoding =
                coding == G711.MU_LAW ? AudioFormat.Encoding.ULAW : AudioFormat.Encoding.ALAW;
        var line = new AudioFormat(encoding, 8000, 8, 1, 1, 8000, false);
        var linear = new AudioFormat(8000, 16, 1, true, false);
        try (var in = new AudioInputStream(new ByteArrayInputStream(codes), line, codes.length);
                var out = AudioSystem.getAudioInputStream(linear, in)) {
            var bytes = out.readAllBytes();
            var samples = new short[bytes.length / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8));
            }
            return samples;
        }
    }
}
