package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much more a disk takes; asked before something large is put there. */
interface DiskSpace {

    /** Bytes that can be written below this folder. */
    long usable(Path folder) throws IOException;

    static DiskSpace real() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * @throws IOException in one line, if it is not enough
     */
    default void check(Path folder, long needed) throws IOException {
        long usable = usable(folder);
        if (needed > usable) {
            throw new IOException(
                    "it needs %,d MB on the disk of %s, which has %,d MB left"
                            .formatted(needed / 1_000_000, folder, usable / 1_000_000));
        }
    }
}
