package org.warmline.telephony.syllables;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * Rendered pieces of speech by name, at the line's rate, in μ-law as they lie in the file. How the
 * file is made and laid out: {@code src/main/voices}.
 */
final class Pieces {

    private static final int MAGIC = 0x574C5031; // WLP1

    private final Map<String, byte[]> pieces;

    private Pieces(Map<String, byte[]> pieces) {
        this.pieces = pieces;
    }

    /**
     * @throws SpeechUnavailableException if the file is not there or not whole
     */
    static Pieces load(String file) {
        var in = Pieces.class.getResourceAsStream(file);
        if (in == null) {
            throw new SpeechUnavailableException("no such voice in this build: " + file);
        }
        try (var data = new DataInputStream(new BufferedInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new SpeechUnavailableException("not a voice: " + file);
            }
            return new Pieces(read(data));
        } catch (IOException e) {
            throw new SpeechUnavailableException("the voice is damaged: " + file, e);
        }
    }

    private static Map<String, byte[]> read(DataInputStream data) throws IOException {
        var lengths = new LinkedHashMap<String, Integer>();
        for (int left = data.readInt(); left > 0; left--) {
            var name = new byte[data.readUnsignedShort()];
            data.readFully(name);
            lengths.put(new String(name, StandardCharsets.UTF_8), data.readInt());
        }
        var pieces = new HashMap<String, byte[]>();
        for (var entry : lengths.entrySet()) {
            var sound = new byte[entry.getValue()];
            data.readFully(sound);
            pieces.put(entry.getKey(), sound);
        }
        return pieces;
    }

    Optional<short[]> find(String name) {
        return Optional.ofNullable(pieces.get(name)).map(G711.MU_LAW::decode);
    }

    /** The names of all pieces. */
    Set<String> names() {
        return Set.copyOf(pieces.keySet());
    }
}
