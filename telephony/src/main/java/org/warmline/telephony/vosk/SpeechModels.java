package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * The store of speech models. In use is, per language: the folder that the settings name; else the
 * model that was fetched; else the bundled starter, which understands synthetic voices only.
 */
public final class SpeechModels {

    private final Path store;
    private final Map<Language, Path> folders;
    private final DiskSpace disk;

    /**
     * @param dataDirectory where fetched and unpacked models live, in {@code models/}
     * @param folders models that the settings name
     */
    public SpeechModels(Path dataDirectory, Map<Language, Path> folders) {
        this(dataDirectory, folders, DiskSpace.real());
    }

    SpeechModels(Path dataDirectory, Map<Language, Path> folders, DiskSpace disk) {
        this.disk = disk;
        this.store = dataDirectory.resolve("models");
        this.folders = Map.copyOf(folders);
    }

    /**
     * The model that listens in this language, checked file by file.
     *
     * @throws SpeechUnavailableException in one line: which folder, what is wrong, what to do
     */
    public SpeechModel inUse(Language language) {
        var configured = folders.get(language);
        if (configured != null) {
            return describe(language, configured, configured.getFileName().toString());
        }
        return fetched(language).orElseGet(() -> starter(language));
    }

    /**
     * Downloads a model, checks it and puts it in use. What an earlier, interrupted run left is
     * continued.
     *
     * @throws SpeechUnavailableException in one line: the address, what went wrong, what to do
     */
    public FetchedModel fetch(ModelSource source, Consumer<FetchProgress> progress) {
        try {
            var parent = store.resolve("fetched");
            return Folders.exclusively(
                    parent, () -> new ModelFetch(parent, source, disk, progress).run());
        } catch (IOException e) {
            throw new SpeechUnavailableException(
                    "cannot fetch " + source.address() + ": " + why(e) + "; run it again to go on",
                    e);
        }
    }

    private SpeechModel starter(Language language) {
        var folder = StarterModels.unpacked(store.resolve("starter"), language);
        return describe(language, folder, StarterModels.name(language));
    }

    private Optional<SpeechModel> fetched(Language language) {
        var folder = store.resolve("fetched").resolve(language.tag());
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var pin = Pin.read(folder);
        if (pin.isEmpty() || !isWhole(folder)) {
            throw new SpeechUnavailableException(
                    "speech model "
                            + folder
                            + ": its files are not those that were fetched; fetch it again, or"
                            + " delete the folder to use the bundled one");
        }
        return pin.map(fetched -> describe(language, folder, fetched.name()));
    }

    private static boolean isWhole(Path folder) {
        try {
            return Manifest.parse(Files.readString(folder.resolve(Manifest.NAME))).holds(folder);
        } catch (IOException _) {
            return false;
        }
    }

    private static SpeechModel describe(Language language, Path path, String name) {
        var folder = ModelFolder.of(language, path.toAbsolutePath().normalize());
        return new SpeechModel(
                language,
                name,
                folder.path(),
                folder.sampleRate(),
                folder.vocabulary().spoken(),
                folder.understandsPeople());
    }

    private static String why(IOException e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
