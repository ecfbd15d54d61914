package org.warmline.telephony.emulator;

import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;

/** Speaks its announcement, beeps, and says nothing more. Hears no question. */
final class AnsweringMachine implements Resident {

    private static final int BEEP_BEATS = 25;
    private static final int PAUSE_BEATS = 25;
    private static final double BEEP_HERTZ = 1_000;
    private static final double BEEP_AMPLITUDE = 8_000;

    private final List<AudioFrame> sound;
    private int next;

    AnsweringMachine(List<AudioFrame> announcement) {
        var all = new ArrayList<>(announcement);
        for (int i = 0; i < PAUSE_BEATS; i++) {
            all.add(AudioFrame.silence());
        }
        for (int i = 0; i < BEEP_BEATS; i++) {
            all.add(beep(i));
        }
        this.sound = List.copyOf(all);
    }

    @Override
    public void reached(CueMark mark) {
        // a machine does not listen
    }

    @Override
    public void brokenOff(int lastNumber) {
        // a machine does not listen
    }

    @Override
    public AudioFrame beat(boolean audible) {
        return next < sound.size() ? sound.get(next++) : AudioFrame.silence();
    }

    @Override
    public boolean isSpeaking() {
        return next < sound.size();
    }

    private static AudioFrame beep(int frame) {
        var samples = new short[AudioFrame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            double time = (double) (frame * AudioFrame.SAMPLES + i) / AudioFrame.SAMPLE_RATE;
            samples[i] = (short) (BEEP_AMPLITUDE * Math.sin(2 * Math.PI * BEEP_HERTZ * time));
        }
        return AudioFrame.of(samples);
    }
}
