package org.warmline.telephony.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

class FramingProperties {

    @Property(tries = 200)
    void howeverSoundIsCutNoSampleIsLostOrMoved(
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000) Integer> lengths) {
        var framing = new Framing();
        var frames = new ArrayList<AudioFrame>();
        int total = lengths.stream().mapToInt(Integer::intValue).sum();
        var codes = new byte[total];
        for (int i = 0; i < total; i++) {
            codes[i] = (byte) (i * 31);
        }

        int from = 0;
        for (int length : lengths) {
            framing.take(Arrays.copyOfRange(codes, from, from + length), frames::add);
            from += length;
        }

        assertThat(frames).hasSize(total / AudioFrame.SAMPLES);
        for (int i = 0; i < frames.size() * AudioFrame.SAMPLES; i++) {
            var frame = frames.get(i / AudioFrame.SAMPLES);
            assertThat(frame.samples()[i % AudioFrame.SAMPLES])
                    .isEqualTo(G711.MU_LAW.decode(codes[i]));
        }
    }
}
