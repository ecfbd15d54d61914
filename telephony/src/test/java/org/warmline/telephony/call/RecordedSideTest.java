package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.telephony.audio.AudioFrame;

class RecordedSideTest {

    /** In the middle of a piece, at its end, and over the edge of two. */
    @ParameterizedTest
    @ValueSource(ints = {20, 250, 252})
    void whatIsDroppedAndSaidAnewChangesNoEarlierPart(int length) {
        var side = new RecordedSide();
        for (int i = 0; i < length; i++) {
            side.add(loud());
        }
        var before = side.part().clip(length).samples();
        var part = side.part();

        side.drop(5);
        for (int i = 0; i < 5; i++) {
            side.add(AudioFrame.silence());
        }

        assertThat(part.clip(length).samples()).isEqualTo(before);
        assertThat(side.part().clip(length).samples()).isNotEqualTo(before);
    }

    private static AudioFrame loud() {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, (short) 8_000);
        return AudioFrame.of(samples);
    }
}
