package org.warmline.telephony.call;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.warmline.telephony.audio.Pacer;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.turn.VoiceActivity;

/**
 * What all calls share. Whoever makes it closes it, after {@link Calls}.
 *
 * @param voiceActivity gives each call a detector of its own
 * @param workers runs the calls, recognition included: a bounded pool of platform threads, because
 *     native recognition would pin virtual ones
 * @param meter is told how calls go
 */
public record LineEquipment(
        SpeechRecognizer recognizer,
        Prompts prompts,
        Supplier<VoiceActivity> voiceActivity,
        Pacer pacer,
        Executor workers,
        CallMeter meter)
        implements AutoCloseable {

    /** Where nobody measures. */
    public LineEquipment(
            SpeechRecognizer recognizer,
            Prompts prompts,
            Supplier<VoiceActivity> voiceActivity,
            Pacer pacer,
            Executor workers) {
        this(recognizer, prompts, voiceActivity, pacer, workers, CallMeter.NONE);
    }

    /**
     * In real time, with two workers for each processor and two more: some of them always wait a
     * moment for the database, while the others hear what comes in.
     *
     * @param waiting how many calls at a time may wait for another machine's answer; so many more
     *     workers keep the other calls going meanwhile
     */
    public static LineEquipment realTime(
            SpeechRecognizer recognizer, Prompts prompts, int waiting, CallMeter meter) {
        var workers =
                Executors.newFixedThreadPool(
                        2 * (Runtime.getRuntime().availableProcessors() + 1) + waiting,
                        Thread.ofPlatform().daemon().name("call-", 1).factory());
        return new LineEquipment(
                recognizer, prompts, VoiceActivity::open, Pacer.realTime(), workers, meter);
    }

    @Override
    public void close() {
        pacer.close();
        if (workers instanceof ExecutorService pool) {
            pool.close();
        }
    }
}
