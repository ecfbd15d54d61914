package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * Speech recognition with Vosk: one model per language for the whole process, loaded when it is
 * first needed or by {@link #load}, and one recognizer per call, which the next call takes over.
 */
public final class VoskRecognizers implements AutoCloseable {

    private final SpeechModels models;
    private final ModelMemory memory;
    private final Map<Language, LoadedModel> loaded = new EnumMap<>(Language.class);
    private boolean closed;

    private VoskRecognizers(SpeechModels models, ModelMemory memory) {
        this.models = models;
        this.memory = memory;
    }

    public static VoskRecognizers open(SpeechModels models) {
        return open(models, ModelMemory.real());
    }

    static VoskRecognizers open(SpeechModels models, ModelMemory memory) {
        return new VoskRecognizers(models, memory);
    }

    /**
     * Loads a model now rather than with the first call.
     *
     * @throws SpeechUnavailableException if the model is missing, foreign, damaged or larger than
     *     the memory; its message names it and what to do
     */
    public SpeechModel load(Language language) {
        return loaded(language).description();
    }

    /** How long loading took, the check of its files included. Loads if that was not done yet. */
    public Duration loadTime(Language language) {
        return loaded(language).loadTime();
    }

    public SpeechRecognizer recognizer() {
        return new VoskSpeechRecognizer(this);
    }

    /**
     * Those of the phrases that cannot be watched for, because the model's vocabulary cannot spell
     * them or the model takes no grammar. Free decoding may still hear them in other words.
     */
    public List<String> notSpottable(Language language, List<String> phrases) {
        return loaded(language).notSpottable(phrases);
    }

    /** Frees the models; a call that is still listening keeps its own until it ends. */
    @Override
    public synchronized void close() {
        closed = true;
        loaded.values().forEach(LoadedModel::close);
        loaded.clear();
    }

    synchronized LoadedModel loaded(Language language) {
        if (closed) {
            throw new SpeechUnavailableException("speech recognition has been shut down");
        }
        return loaded.computeIfAbsent(language, missing -> fitted(models.inUse(missing)));
    }

    private LoadedModel fitted(SpeechModel model) {
        memory.check(model);
        return LoadedModel.load(model);
    }
}
