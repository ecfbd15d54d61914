package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Puts finished folders in place, one process at a time. */
final class Folders {

    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private Folders() {}

    /** Work on files. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs while no other process, nor thread of this one, does the same beside this folder. */
    static <T> T exclusively(Path parent, Work<T> work) throws IOException {
        Files.createDirectories(parent);
        ONE_THREAD.lock();
        try (var channel =
                        FileChannel.open(
                                parent.resolve(".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            return work.run();
        } finally {
            ONE_THREAD.unlock();
        }
    }

    static Path temporaryBeside(Path target) throws IOException {
        var name = '.' + target.getFileName().toString() + '.' + UUID.randomUUID();
        return Files.createDirectories(target.resolveSibling(name));
    }

    /** The new folder takes the place of the old one, which goes away. */
    static void replace(Path target, Path ready) throws IOException {
        var old = target.resolveSibling('.' + target.getFileName().toString() + ".old");
        delete(old);
        if (Files.exists(target)) {
            move(target, old);
        }
        move(ready, target);
        delete(old);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failed) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to);
        }
    }
}
