package org.warmline.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for one index of one process, gone with it. What a process has left that was killed is
 * removed by the next one: nobody holds its lock any more.
 */
final class OwnFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFolder.class);
    private static final String NAME = "warmline-search-";

    private final Path path;

    private OwnFolder(Path path) {
        this.path = path;
    }

    /**
     * @param place made if it is not there
     */
    static OwnFolder in(Path place) throws IOException {
        Files.createDirectories(place);
        removeAbandoned(place);
        return new OwnFolder(Files.createTempDirectory(place, NAME));
    }

    Path path() {
        return path;
    }

    private static void removeAbandoned(Path place) throws IOException {
        for (var folder : list(place)) {
            boolean isOne = folder.getFileName().toString().startsWith(NAME);
            if (isOne) {
                removeIfAbandoned(folder);
            }
        }
    }

    private static void removeIfAbandoned(Path folder) {
        try {
            if (isAbandoned(folder)) {
                remove(folder);
            }
        } catch (IOException takenByAnother) {
            LOG.debug("{} is left to whoever removes it", folder.getFileName());
        }
    }

    /** One that was never locked has only just been made. */
    private static boolean isAbandoned(Path folder) throws IOException {
        if (!Files.isWritable(folder.resolve(IndexWriter.WRITE_LOCK_NAME))) {
            return false;
        }
        try (var directory = FSDirectory.open(folder);
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return true;
        } catch (LockObtainFailedException inUse) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        for (var file : list(folder)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void close() {
        try {
            remove(path);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + path, failure);
        }
    }
}
