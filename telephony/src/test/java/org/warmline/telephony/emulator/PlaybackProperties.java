package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PlaybackProperties {

    @Property(tries = 200)
    void whateverThePiecesTheSameSoundComesOut(@ForAll @Size(max = 20) List<byte[]> pieces) {
        var playback = new Playback();
        var sent = new ByteArrayOutputStream();
        for (var piece : pieces) {
            playback.add(piece);
            sent.writeBytes(piece);
        }

        var heard = new ByteArrayOutputStream();
        while (!playback.isEmpty()) {
            heard.writeBytes(playback.play());
        }

        assertThat(Arrays.copyOf(heard.toByteArray(), sent.size())).isEqualTo(sent.toByteArray());
        assertThat(heard.size()).isBetween(sent.size(), sent.size() + 159);
    }
}
