package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        var before = heard(side.part(), length);
        var part = side.part();

        side.drop(5);
        for (int i = 0; i < 5; i++) {
            side.add(AudioFrame.silence());
        }

        assertThat(heard(part, length)).isEqualTo(before);
        assertThat(heard(side.part(), length)).isNotEqualTo(before);
    }

    private static List<Short> heard(RecordedSide.Part part, int length) {
        return IntStream.range(0, length * AudioFrame.SAMPLES).mapToObj(part::sample).toList();
    }

    private static AudioFrame loud() {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, (short) 8_000);
        return AudioFrame.of(samples);
    }
}
