package org.warmline.telephony.emulator;

import java.nio.file.Path;
import java.util.Optional;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/** Makes the sound once more that residents sent in calls that are over. */
public final class Replay {

    private final Neighbourhood neighbourhood;
    private final Rendering rendering = new Rendering(ResidentVoices.builtIn());

    /**
     * @param personas the folder that the emulator had
     */
    public Replay(Path personas) {
        this.neighbourhood = Neighbourhood.in(personas);
    }

    /** All that went to the caller, through the telephone's coding. */
    public AudioClip sound(JournalledCall call) {
        var persona = neighbourhood.at(call.to()).orElseThrow();
        int size = AudioFrame.SAMPLES;
        var samples = new short[Math.toIntExact(call.frames() * size)];
        for (var said : call.said()) {
            // the first frame goes out in the very beat that the journal names
            int at = (int) (said.atMillis() / AudioFrame.DURATION.toMillis() - 1) * size;
            for (var frame : rendering.frames(persona, said.kind(), said.text())) {
                if (at >= 0 && at + size <= samples.length) {
                    System.arraycopy(frame.samples(), 0, samples, at, size);
                }
                at += size;
            }
        }
        return throughTheLine(
                new AudioClip(AudioFrame.SAMPLE_RATE, samples), LineNoise.of(persona));
    }

    private static AudioClip throughTheLine(AudioClip clip, Optional<LineNoise> noise) {
        var samples = clip.samples();
        int at = 0;
        for (var frame : clip.frames()) {
            var sent = noise.map(room -> room.under(frame)).orElse(frame);
            var heard = G711.MU_LAW.decode(G711.MU_LAW.encode(sent.samples()));
            System.arraycopy(heard, 0, samples, at, heard.length);
            at += heard.length;
        }
        return clip;
    }
}
