package org.warmline.assistant;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.warmline.assistant.policy.LibrarySettings;

/**
 * How questions are answered, {@code warmline.library.*}.
 *
 * @param threshold an answer is given above this confidence only. The default lets one question in
 *     twenty through that the library does not cover; 1 answers nothing
 * @param inbox the watched folder: what is put into it becomes a draft; {@code library-inbox}
 *     beside the database if it is not named
 */
public record LibraryChoices(
        @DefaultValue("0.63") double threshold,
        @DefaultValue("") String inbox,
        @DefaultValue Writer writer,
        @DefaultValue Writer secondLook) {

    /**
     * A language model; off while it has no address.
     *
     * @param address of an OpenAI-compatible service
     */
    public record Writer(
            @DefaultValue("") String address,
            @DefaultValue("") String key,
            @DefaultValue("") String model,
            @DefaultValue("2s") Duration limit) {

        private Optional<LibrarySettings.Writer> asked() {
            return address.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new LibrarySettings.Writer(URI.create(address), key, model, limit));
        }
    }

    LibrarySettings settings(Path data, String region, boolean startWithSample) {
        return new LibrarySettings(
                data.resolve("vectors.bin"),
                data.resolve("index"),
                inbox.isBlank() ? data.resolve("library-inbox") : Path.of(inbox),
                region,
                threshold,
                startWithSample,
                writer.asked(),
                secondLook.asked());
    }
}
