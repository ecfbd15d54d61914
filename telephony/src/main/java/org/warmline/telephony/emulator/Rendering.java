package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

/**
 * The residents' words as sound. Rendered once and kept, ahead of the answer, so that nobody waits
 * for a voice on the line.
 */
final class Rendering {

    /** Stands for every kind of question in the map of recordings. */
    static final String EVERY_KIND = "*";

    private static final System.Logger LOG = System.getLogger(Rendering.class.getName());

    private record Key(Language language, String voice, double speed, String text) {}

    private final Map<Key, List<AudioFrame>> spoken = new ConcurrentHashMap<>();
    private final Map<Path, List<AudioFrame>> recorded = new ConcurrentHashMap<>();
    private final ResidentVoices voices;

    Rendering(ResidentVoices voices) {
        this.voices = voices;
    }

    /** What comes down the line when the resident answers a question of that kind with the text. */
    List<AudioFrame> frames(Persona persona, String kind, String text) {
        var recordings = persona.manner().recordings();
        var recording =
                Optional.ofNullable(recordings.get(kind))
                        .or(() -> Optional.ofNullable(recordings.get(EVERY_KIND)));
        return recording
                .map(path -> recorded.computeIfAbsent(path, Rendering::play))
                .orElseGet(() -> speak(persona, text));
    }

    List<AudioFrame> speak(Persona persona, String text) {
        var manner = persona.manner();
        var key = new Key(persona.language(), manner.voice(), manner.speed(), text);
        return spoken.computeIfAbsent(key, this::speak);
    }

    /** Renders all that the resident may ever say; one resident at a time, to spare the machine. */
    synchronized void ahead(Persona persona) {
        var script = persona.script();
        Stream.concat(
                        script.answers().values().stream().flatMap(lines -> lines.texts().stream()),
                        script.interject().values().stream())
                .distinct()
                .forEach(text -> speak(persona, text));
    }

    private List<AudioFrame> speak(Key key) {
        if (key.text().isBlank()) {
            return List.of();
        }
        try {
            var voice = voices.voice(key.language(), key.voice());
            var clip = voice.speak(Utterance.of(key.text(), key.language()));
            var line = Resampler.resample(clip, AudioFrame.SAMPLE_RATE);
            return Resampler.faster(line, key.speed()).frames();
        } catch (SpeechUnavailableException e) {
            LOG.log(System.Logger.Level.WARNING, "a resident stays silent: " + e.getMessage());
            return List.of();
        }
    }

    private static List<AudioFrame> play(Path file) {
        try {
            var clip = Wav.read(Files.readAllBytes(file));
            return Resampler.resample(clip, AudioFrame.SAMPLE_RATE).frames();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a resident's recording", e);
        }
    }
}
