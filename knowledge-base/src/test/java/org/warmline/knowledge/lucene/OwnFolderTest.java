package org.warmline.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {

    @TempDir private Path place = Path.of("");

    @Test
    void whatAKilledProcessHasLeftIsRemovedByTheNext() throws IOException {
        var left = locked(OwnFolder.in(place));
        Files.writeString(left.path().resolve("_0.cfs"), "words");

        OwnFolder.in(place);

        assertThat(left.path()).doesNotExist();
    }

    @Test
    void whatAnotherProcessUsesOrHasJustMadeStays() throws IOException {
        var fresh = OwnFolder.in(place);
        var used = OwnFolder.in(place);
        try (var directory = FSDirectory.open(used.path());
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {

            OwnFolder.in(place);

            assertThat(used.path()).exists();
            assertThat(fresh.path()).exists();
        }
    }

    @Test
    void theirPlaceIsMadeIfItIsNotThere() throws IOException {
        var folder = OwnFolder.in(place.resolve("data/index"));

        assertThat(folder.path()).isDirectory().hasParent(place.resolve("data/index"));
    }

    @Test
    void itIsGoneWhenItsIndexIsClosed() throws IOException {
        var folder = locked(OwnFolder.in(place));

        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    /** Somebody has held its lock, and does so no longer. */
    private static OwnFolder locked(OwnFolder folder) throws IOException {
        try (var directory = FSDirectory.open(folder.path());
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            return folder;
        }
    }
}
