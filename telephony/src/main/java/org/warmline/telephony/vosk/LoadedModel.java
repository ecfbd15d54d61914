package org.warmline.telephony.vosk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vosk.Model;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechUnavailableException;

/** A model in memory, shared by all calls in its language. */
final class LoadedModel implements AutoCloseable {

    private record Watch(SpottedPhrases phrases, Optional<Decoders> decoders) {}

    private final SpeechModel description;
    private final ModelFolder folder;
    private final Model model;
    private final Duration loadTime;
    private final Fillers fillers;
    private final Decoders decoders;
    private final Map<List<String>, Watch> watches = new ConcurrentHashMap<>();

    private LoadedModel(
            SpeechModel description, ModelFolder folder, Model model, Duration loadTime) {
        this.description = description;
        this.folder = folder;
        this.model = model;
        this.loadTime = loadTime;
        this.fillers = Fillers.of(folder.vocabulary());
        this.decoders = Decoders.free(model);
    }

    static LoadedModel load(SpeechModel description) {
        long begin = System.nanoTime();
        var folder = ModelFolder.of(description.language(), description.folder());
        try {
            var model = Libvosk.load(description.folder());
            var loadTime = Duration.ofNanos(System.nanoTime() - begin);
            return new LoadedModel(description, folder, model, loadTime);
        } catch (IOException e) {
            throw new SpeechUnavailableException(
                    "the speech model in "
                            + description.folder()
                            + " cannot be read by Vosk: it is damaged or made for another version;"
                            + " fetch it again",
                    e);
        }
    }

    SpeechModel description() {
        return description;
    }

    Duration loadTime() {
        return loadTime;
    }

    List<String> notSpottable(List<String> phrases) {
        var watch = watch(phrases);
        return watch.decoders().isEmpty() ? List.copyOf(phrases) : watch.phrases().left();
    }

    SpeechRecognizer.Listening listen(List<String> phrases, Consumer<Heard> ear) {
        var watch = watch(phrases);
        var free = decoders.take();
        try {
            return new VoskListening(
                    description.language(),
                    new SoundTrace(folder.knowsWordBoundaries()),
                    free,
                    decoders::take,
                    spotter(watch),
                    ear);
        } catch (SpeechUnavailableException e) {
            free.close();
            throw e;
        }
    }

    @Override
    public void close() {
        forget();
        decoders.close();
        model.close();
    }

    private @Nullable Spotter spotter(Watch watch) {
        return watch.decoders()
                .map(confined -> new Spotter(confined.take(), watch.phrases().spelled()))
                .orElse(null);
    }

    /** The same few lists come with every call. */
    private Watch watch(List<String> phrases) {
        if (watches.size() > 16) {
            forget();
        }
        return watches.computeIfAbsent(
                List.copyOf(phrases),
                asked -> {
                    var spotted = SpottedPhrases.of(folder.vocabulary(), asked);
                    var grammar =
                            folder.takesGrammars()
                                    ? spotted.grammar(folder.vocabulary(), fillers)
                                    : Optional.<Grammar>empty();
                    return new Watch(
                            spotted, grammar.map(each -> Decoders.confinedTo(model, each)));
                });
    }

    private void forget() {
        watches.values().forEach(watch -> watch.decoders().ifPresent(Decoders::close));
        watches.clear();
    }
}
