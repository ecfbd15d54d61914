package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmline.telephony.speech.SpeechUnavailableException;

/** Fetches one model: download, checksum, unpack, look through, put in place. */
final class ModelFetch {

    private final Path target;
    private final ModelSource source;
    private final DiskSpace disk;
    private final Consumer<FetchProgress> progress;

    ModelFetch(Path parent, ModelSource source, DiskSpace disk, Consumer<FetchProgress> progress) {
        this.target = parent.resolve(source.language().tag());
        this.source = source;
        this.disk = disk;
        this.progress = progress;
    }

    FetchedModel run() throws IOException {
        var zip = target.resolveSibling(target.getFileName() + ".zip.part");
        new Download(source.address(), zip, disk, progress).run();
        var sha256 = Manifest.sha256(zip);
        var expected = source.sha256().or(this::pinned);
        if (expected.isPresent() && !expected.get().equals(sha256)) {
            Download.discard(zip);
            throw new SpeechUnavailableException(
                    "the download from "
                            + source.address()
                            + " has the wrong checksum: "
                            + sha256
                            + " instead of "
                            + expected.get()
                            + "; nothing was installed");
        }
        var model = install(zip, sha256);
        Download.discard(zip);
        return new FetchedModel(model, sha256, expected.isEmpty());
    }

    private Optional<String> pinned() {
        return Pin.read(target)
                .filter(pin -> pin.address().equals(source.address().toString()))
                .map(Pin::sha256);
    }

    private SpeechModel install(Path zip, String sha256) throws IOException {
        var ready = Folders.temporaryBeside(target);
        try {
            ModelZip.unpack(zip, ready, disk);
            var frontEnd = ModelFolder.frontEnd(ready);
            if (Files.exists(frontEnd)) {
                ModelSettings.allowUpsampling(frontEnd);
            }
            var folder = lookedThrough(ready);
            Files.writeString(ready.resolve(Manifest.NAME), Manifest.of(ready).text());
            Folders.replace(target, ready);
            new Pin(source.name(), source.address().toString(), sha256).write(target);
            return new SpeechModel(
                    source.language(),
                    source.name(),
                    target,
                    folder.sampleRate(),
                    folder.vocabulary().spoken(),
                    folder.understandsPeople());
        } catch (ModelZip.BadZipException e) {
            Download.discard(zip);
            throw new SpeechUnavailableException(
                    "the download from " + source.address() + " is no model: " + e.getMessage(), e);
        } finally {
            Folders.delete(ready);
        }
    }

    private ModelFolder lookedThrough(Path ready) throws ModelZip.BadZipException {
        try {
            return ModelFolder.of(source.language(), ready);
        } catch (SpeechUnavailableException e) {
            throw new ModelZip.BadZipException(
                    String.valueOf(e.getMessage()).replace(ready.toString(), source.name()));
        }
    }
}
