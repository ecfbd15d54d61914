package org.warmline.telephony.vosk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.vosk.Recognizer;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * Decodes whole calls with nothing around libvosk, to know what a machine can do at best: one
 * thread, one recognizer for all calls, every frame of them, no telephone and no danger phrases.
 */
public final class PlainLoop {

    /** Handed to Vosk at once: 200 ms, the steps in which it decodes. */
    private static final int CHUNK = 10 * AudioFrame.SAMPLES;

    private PlainLoop() {}

    /**
     * The processor's time for all calls, in seconds.
     *
     * @throws SpeechUnavailableException if the model cannot be read
     */
    public static double cpuSeconds(SpeechModel model, List<AudioClip> calls) {
        try (var loaded = Libvosk.load(model.folder());
                var recognizer = new Recognizer(loaded, AudioFrame.SAMPLE_RATE)) {
            var threads = ManagementFactory.getThreadMXBean();
            long begin = threads.getCurrentThreadCpuTime();
            for (var call : calls) {
                decode(call, recognizer);
            }
            return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
        } catch (IOException e) {
            throw new SpeechUnavailableException("Vosk cannot read its model", e);
        }
    }

    private static void decode(AudioClip call, Recognizer recognizer) {
        var samples = call.samples();
        for (int at = 0; at < samples.length; at += CHUNK) {
            var chunk = Arrays.copyOfRange(samples, at, Math.min(samples.length, at + CHUNK));
            if (recognizer.acceptWaveForm(chunk, chunk.length)) {
                recognizer.getResult();
            }
        }
        recognizer.getFinalResult();
    }
}
