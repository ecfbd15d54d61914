package org.warmline.assistant.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says whose a folder is: the first who asks has it until the end of its process, also of a killed
 * one, because the system itself keeps the lock.
 */
final class FolderKeeper implements AutoCloseable {

    private final Optional<FileChannel> locked;

    private FolderKeeper(Optional<FileChannel> locked) {
        this.locked = locked;
    }

    static FolderKeeper of(Path folder) {
        try {
            Files.createDirectories(folder);
            var file =
                    FileChannel.open(
                            folder.resolve("keeper.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            boolean ours = isLocked(file);
            if (!ours) {
                file.close();
            }
            return new FolderKeeper(Optional.of(file).filter(_ -> ours));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep " + folder, failure);
        }
    }

    /** False if it is another's. */
    boolean isUs() {
        return locked.filter(FileChannel::isOpen).isPresent();
    }

    @Override
    public void close() {
        try {
            if (locked.isPresent()) {
                locked.get().close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot give a folder back", failure);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException oursAlready) {
            return false;
        }
    }
}
