package org.warmline.telephony.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;

/** Recordings of turns in a folder: WAV files, each with its labels beside it. */
public final class TurnFolder {

    private static final List<String> LABELS = List.of(".yaml", ".yml", ".json");

    private TurnFolder() {}

    /**
     * In the order of their names.
     *
     * @param otherwise the language where the labels name none
     * @throws IllegalArgumentException {@code FILE: what is wrong}, before anything is measured
     */
    public static List<TurnRecording> read(Path folder, Language otherwise) {
        var recordings = new ArrayList<TurnRecording>();
        for (var file : wavs(folder)) {
            recordings.add(recording(file, otherwise));
        }
        if (recordings.isEmpty()) {
            throw new IllegalArgumentException(folder + ": there is no WAV file in it");
        }
        return recordings;
    }

    /** Writes recordings so that {@link #read} gives them back, and people can listen to them. */
    public static void write(Collection<TurnRecording> recordings, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var recording : recordings) {
            Files.write(folder.resolve(recording.name() + ".wav"), Wav.mono(recording.heard()));
            Files.writeString(folder.resolve(recording.name() + ".yaml"), Label.of(recording));
        }
    }

    private static List<Path> wavs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + ": cannot be read", e);
        }
    }

    private static TurnRecording recording(Path file, Language otherwise) {
        var name = file.getFileName().toString().replaceFirst("\\.wav$", "");
        var label =
                LABELS.stream()
                        .map(ending -> file.resolveSibling(name + ending))
                        .filter(Files::exists)
                        .findFirst()
                        .map(Label::read)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        file + ": there is no " + name + ".yaml beside it"));
        try {
            var clip = Wav.read(Files.readAllBytes(file));
            return new TurnRecording(
                    name,
                    Language.ofTag(label.text("language", otherwise.tag())),
                    label.text("kind", "symptoms"),
                    Resampler.resample(clip, AudioFrame.SAMPLE_RATE),
                    label.prompt(),
                    label.promptEndsAt(),
                    label.moment("turnEndsAt"),
                    label.moments("interruptsAt"),
                    label.moments("backchannelsAt"),
                    label.moments("noisesAt"));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
