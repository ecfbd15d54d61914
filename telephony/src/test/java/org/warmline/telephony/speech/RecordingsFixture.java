package org.warmline.telephony.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;

/** The synthetic recordings beside these tests. */
public final class RecordingsFixture {

    private RecordingsFixture() {}

    /** A list of recordings with their references, such as {@code zh-synthetic.tsv}. */
    public static Path list(String name) {
        return path(name);
    }

    public static AudioClip clip(String name) {
        try (var in = RecordingsFixture.class.getResourceAsStream(name)) {
            return Wav.read(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<AudioFrame> frames(String name) {
        return clip(name).frames();
    }

    private static Path path(String name) {
        try {
            var url = RecordingsFixture.class.getResource(name);
            return Path.of(Objects.requireNonNull(url, name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
