package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Path;
import org.vosk.LibVosk;
import org.vosk.Model;

/** The native library, set up before its first use. */
final class Libvosk {

    /** Below warnings: Vosk writes nothing to standard error, least of all what was said. */
    private static final int SILENT = -4;

    static {
        // Vosk's words are UTF-8; JNA takes the locale's charset unless told otherwise, and in the
        // C locale of a container every Chinese word would come out as question marks.
        System.setProperty("jna.encoding", "UTF-8");
        LibVosk.vosk_set_log_level(SILENT);
    }

    private Libvosk() {}

    static Model load(Path folder) throws IOException {
        return new Model(folder.toString());
    }
}
