package org.warmline.assistant.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The danger signs of one language as people say them: data that a clinician reviews. */
record DangerPhrases(List<Phrase> phrases) {

    /** The code of phrases that say that somebody does not want to live. */
    static final String DESPAIR = "despair";

    /** The code of cries for help. */
    static final String HELP = "help";

    /**
     * One phrase.
     *
     * @param bySound true if other words of the same sound stand for it
     */
    record Phrase(String code, String words, boolean bySound) {}

    static DangerPhrases read(String resource) {
        try (var stream = DangerPhrases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no such list: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new DangerPhrases(
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .map(row -> new Phrase(row[0], row[1], row[2].equals("sound")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
