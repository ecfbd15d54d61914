package org.warmline.knowledge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a folder and of the folders in it, in the order of their names. */
public final class Folder {

    private Folder() {}

    /** A file and its name in the folder. */
    public record Entry(Path file, String name) {}

    public static List<Entry> of(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new Entry(file, folder.relativize(file).toString()))
                    .filter(entry -> !entry.name().startsWith(".") && !entry.name().contains("/."))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }
}
