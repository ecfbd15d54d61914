package org.warmline.assistant.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.warmline.assistant.privacy.SealedFiles;
import tools.jackson.databind.json.JsonMapper;

/** Letters that wait on disk, encrypted, a file each, so that they outlive the process. */
final class Spool {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealedFiles files;
    private final AtomicLong next;

    Spool(SealedFiles files) {
        this.files = files;
        this.next =
                new AtomicLong(files.names().stream().mapToLong(Long::parseLong).max().orElse(0));
    }

    /**
     * @return its name; later ones have a greater name
     */
    String put(Letter letter) {
        var name = "%019d".formatted(next.incrementAndGet());
        files.write(name, out -> out.write(JSON.writeValueAsBytes(letter)));
        return name;
    }

    /** In the order in which they were put there. */
    List<String> names() {
        return files.names().stream().sorted().toList();
    }

    Letter read(String name) {
        try (var file = files.open(name).orElseThrow()) {
            return JSON.readValue(file.content().readAllBytes(), Letter.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void delete(String name) {
        files.delete(name);
    }
}
