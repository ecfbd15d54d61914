package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LouderProperties {

    @Property
    void everySampleKeepsItsSideAndIsLouderButNeverCutOff(@ForAll short sample) {
        var louder = Louder.of(filled(sample)).samples()[0];

        assertThat(Integer.signum(louder)).isEqualTo(Integer.signum(sample));
        if (Math.abs(sample) <= 8_000) {
            assertThat(louder).isEqualTo((short) (2 * sample));
        } else {
            assertThat(Math.abs(louder)).isGreaterThanOrEqualTo(16_000);
        }
    }

    @Property
    void whatIsLouderStaysLouder(@ForAll short one, @ForAll short other) {
        var louder = Louder.of(filled(one)).samples()[0];
        var loudest = Louder.of(filled(other)).samples()[0];

        if (one <= other) {
            assertThat(louder).isLessThanOrEqualTo(loudest);
        }
    }

    private static AudioFrame filled(short sample) {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, sample);
        return AudioFrame.of(samples);
    }
}
