package org.warmline.telephony.vosk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * Reads a model's words: from {@code words.txt}, or, where there is none as in Vosk's small models,
 * from the symbol table inside {@code Gr.fst} (OpenFST's binary format, little-endian).
 */
final class VocabularyReader {

    private static final int FST_MAGIC = 2_125_659_606;
    private static final int SYMBOLS_MAGIC = 2_125_658_996;
    private static final int HAS_INPUT_SYMBOLS = 1;
    private static final int HAS_OUTPUT_SYMBOLS = 2;
    private static final int LONGEST_STRING = 10_000;

    private final DataInputStream in;

    private VocabularyReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    static Vocabulary read(Path graph) throws IOException {
        var list = graph.resolve("words.txt");
        if (Files.exists(list)) {
            try (var lines = Files.lines(list)) {
                var words = new HashSet<String>();
                // "\s+" would be a pattern, slow for thousands of lines while the code is cold
                lines.map(line -> line.replace('\t', ' ').strip().split(" ", 2)[0])
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
                return new Vocabulary(words);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        var fst = graph.resolve(Files.exists(graph.resolve("Gr.fst")) ? "Gr.fst" : "HCLG.fst");
        try (var in = Files.newInputStream(fst);
                var buffered = new BufferedInputStream(in, 1 << 16)) {
            return new VocabularyReader(buffered).symbols();
        }
    }

    private Vocabulary symbols() throws IOException {
        if (integer() != FST_MAGIC) {
            throw new IOException("not a graph");
        }
        string();
        string();
        integer();
        int flags = integer();
        in.skipNBytes(4 * Long.BYTES);
        if ((flags & HAS_OUTPUT_SYMBOLS) == 0) {
            throw new IOException("no words in the model");
        }
        if ((flags & HAS_INPUT_SYMBOLS) != 0) {
            table();
        }
        return table();
    }

    private Vocabulary table() throws IOException {
        if (integer() != SYMBOLS_MAGIC) {
            throw new IOException("not a table of words");
        }
        string();
        in.skipNBytes(Long.BYTES);
        long size = Long.reverseBytes(in.readLong());
        var words = new HashSet<String>();
        for (long i = 0; i < size; i++) {
            words.add(string());
            in.skipNBytes(Long.BYTES);
        }
        return new Vocabulary(words);
    }

    private int integer() throws IOException {
        return Integer.reverseBytes(in.readInt());
    }

    private String string() throws IOException {
        int length = integer();
        if (length < 0 || length > LONGEST_STRING) {
            throw new IOException("not a graph");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
