package org.warmline.telephony.speech;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Sentences as sound: each is made once, however many threads ask, and kept while it is in use.
 *
 * @param <T> what a sound is for whoever keeps it
 */
public final class KeptSounds<T> {

    private final Function<Utterance, T> voice;
    private final Map<Utterance, FutureTask<T>> sounds;

    /**
     * @param kept how many; the one that was not in use for longest makes room for another
     */
    public KeptSounds(Function<Utterance, T> voice, int kept) {
        this.voice = voice;
        this.sounds =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(
                            Map.Entry<Utterance, FutureTask<T>> eldest) {
                        return size() > kept;
                    }
                };
    }

    /**
     * @throws SpeechUnavailableException if the voice fails; it is asked again the next time
     */
    public T of(Utterance utterance) {
        FutureTask<T> task;
        synchronized (sounds) {
            task = sounds.computeIfAbsent(utterance, it -> new FutureTask<>(() -> voice.apply(it)));
        }
        task.run(); // a second run does nothing
        try {
            return task.get();
        } catch (ExecutionException failed) {
            synchronized (sounds) {
                sounds.remove(utterance, task);
            }
            throw new SpeechUnavailableException("a sentence cannot be spoken", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechUnavailableException("stopped while a sentence was rendered", stopped);
        }
    }
}
